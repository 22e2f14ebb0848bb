import StrictJSON
import Testing

@testable import ParleyService

/// Rows as PostgreSQL sends them, and as they stand in files.
@Suite struct ExportRowWriterTests {
    private static func view(_ types: ContractType...) -> DescribedView {
        DescribedView(
            name: "example", comment: ContractComment("An example.\n示例。"),
            columns: types.enumerated().map { index, type in
                DescribedColumn(name: "column_\(index)", type: type, comment: ContractComment(nil))
            },
            key: [])
    }

    private static func csv(_ row: String, isGuarded: Bool = true, _ types: ContractType...) throws -> String {
        let view = DescribedView(
            name: "example", comment: ContractComment(nil),
            columns: types.map { DescribedColumn(name: "c", type: $0, comment: ContractComment(nil)) }, key: [])
        var writer = CSVRowWriter(view, isGuarded: isGuarded)
        writer.output = []
        try append(row, to: &writer)
        return String(decoding: writer.output, as: UTF8.self)
    }

    private static func append(_ row: String, to writer: inout some ExportRowWriter) throws {
        try Array((row + "\n").utf8).withUnsafeBytes { try writer.append($0) }
    }

    @Test func `every type has its form in CSV`() throws {
        let row = #"zh 中文\#t-12\#t-3.070000\#tt\#t2026-04-12\#t2026-04-12 08:30:00.5+00"#
        #expect(
            try Self.csv(row, .text, .integer, .decimal(precision: 18, scale: 6), .boolean, .date, .timestamp)
                == "zh 中文,-12,-3.070000,true,2026-04-12,2026-04-12T08:30:00.500000Z\r\n")
        #expect(
            try Self.csv("f\t2026-04-12 08:30:00+00", .boolean, .timestamp) == "false,2026-04-12T08:30:00.000000Z\r\n")
    }

    @Test func `NULL is an empty field and the empty text is quoted`() throws {
        #expect(try Self.csv("\\N\t\tx", .text, .text, .text) == ",\"\",x\r\n")
    }

    @Test func `what CSV needs quoted is quoted, and escapes of the server are undone`() throws {
        #expect(
            try Self.csv(#"a,b\#tsay "no"\#tone\ntwo\r\#tback\\slash\#ttab\there"#, .text, .text, .text, .text, .text)
                == "\"a,b\",\"say \"\"no\"\"\",\"one\ntwo\r\",back\\slash,tab\there\r\n")
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@x", "＝1", "＋1", "－1", "＠x", "'=1", "''@"])
    func `a text that a spreadsheet would run has a mark`(_ text: String) throws {
        #expect(try Self.csv(text, .text) == "'\(text)\r\n")
        #expect(try Self.csv(text, isGuarded: false, .text) == "\(text)\r\n")
    }

    @Test func `tabs and line ends at the beginning have a mark, too`() throws {
        #expect(try Self.csv(#"\tx"#, .text) == "'\tx\r\n")
        #expect(try Self.csv(#"\nx"#, .text) == "\"'\nx\"\r\n")
        #expect(try Self.csv(#"\rx"#, .text) == "\"'\rx\"\r\n")
        #expect(try Self.csv(#"=a,b"#, .text) == "\"'=a,b\"\r\n")
    }

    @Test(arguments: ["x=1", "it's", "'tis", "'", "、－", "ｘ＝", "\u{EF41}", "1-1"])
    func `other texts have none`(_ text: String) throws {
        #expect(try Self.csv(text, .text) == "\(text)\r\n")
    }

    @Test func `numbers never have one`() throws {
        #expect(try Self.csv("-1\t-0.5", .integer, .decimal(precision: 3, scale: 1)) == "-1,-0.5\r\n")
    }

    @Test(arguments: ["NaN", "Infinity", "-Infinity"])
    func `a number that is none is refused`(_ text: String) {
        #expect(throws: ExportFault.value(view: "example", column: "c")) {
            try Self.csv(text, .decimal(precision: 18, scale: 6))
        }
    }

    @Test(arguments: ["infinity", "0044-03-15 BC", "10000-01-01"])
    func `a day that ISO 8601 does not have is refused`(_ text: String) {
        #expect(throws: ExportFault.value(view: "example", column: "c")) { try Self.csv(text, .date) }
    }

    @Test(arguments: ["infinity", "0044-03-15 10:00:00+00 BC", "10000-01-01 00:00:00+00", "2026-04-12 08:30:00+08"])
    func `an instant that is not of UTC and ISO 8601 is refused`(_ text: String) {
        #expect(throws: ExportFault.value(view: "example", column: "c")) { try Self.csv(text, .timestamp) }
    }

    @Test(arguments: ["a", "a\tb\tc"])
    func `a row with too few or too many fields is refused`(_ row: String) {
        #expect(throws: ExportFault.row(view: "example")) { try Self.csv(row, .text, .text) }
    }

    @Test func `lines of JSON hold decimals as texts and nothing marked`() throws {
        var writer = JSONLineWriter(Self.view(.text, .integer, .decimal(precision: 18, scale: 6), .boolean, .date))
        try Self.append(#"=1 "q"\n中\#t-12\#t-3.070000\#tf\#t2026-04-12"#, to: &writer)
        try Self.append(#"\N\#t\N\#t\N\#t\N\#t\N"#, to: &writer)
        #expect(
            String(decoding: writer.output, as: UTF8.self) == #"""
                {"column_0":"=1 \"q\"\n中","column_1":-12,"column_2":"-3.070000","column_3":false,"column_4":"2026-04-12"}
                {"column_0":null,"column_1":null,"column_2":null,"column_3":null,"column_4":null}

                """#)
    }

    @Test func `a comment is a line in each language, and a column may name its unit`() {
        let comment = ContractComment("One row.\n一行。")
        #expect(comment.english == "One row." && comment.chinese == "一行。")
        func unit(_ name: String) -> String? {
            DescribedColumn(name: name, type: .integer, comment: comment).unit
        }
        #expect(unit("covered_workers") == "workers" && unit("change_ratio") == "ratio" && unit("days") == nil)
    }

    @Test func `types outside the contract have no name in it`() {
        #expect(ContractType(sql: "numeric(18,6)") == .decimal(precision: 18, scale: 6))
        for other in [
            "numeric", "double precision", "integer", "uuid", "jsonb", "timestamp without time zone", "text[]",
        ] {
            #expect(ContractType(sql: other) == nil)
        }
    }
}
