/// A page of rows that have numbers, ascending: it begins after the number that the page before ended with.
struct NumberedPage<Row> {
    private static var cursorBytes: Int { 8 }

    /// The rows of the page.
    let rows: [Row]
    /// The bytes of the cursor of the next page; `nil` on the last one.
    let next: [UInt8]?

    /// - Throws: `invalid-cursor`.
    /// - Complexity: linear in all rows.
    init(_ all: [Row], _ query: PageQuery, number: (Row) -> Int) throws {
        let after = try query.position { bytes -> Int? in
            guard bytes.count == Self.cursorBytes else { return nil }
            return Int(exactly: bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
        }
        let rest = all.drop { row in after.map { number(row) <= $0 } ?? false }
        rows = Array(rest.prefix(Int(query.limit)))
        next =
            rows.count < rest.count
            ? rows.last.map { row in
                (0..<Self.cursorBytes).map { UInt8(truncatingIfNeeded: number(row) >> (56 - 8 * $0)) }
            } : nil
    }
}
