/// Notices a member name that occurs twice in one object, in linear time however many members there are.
struct MemberNames {
    /// Up to so many members, comparing with each is faster than hashing.
    private static let greatestLinearCount = 16

    /// A bit for every mark of a name so far. A name whose bit is not set is new, and most are, so that the names of
    /// an event are hardly ever compared.
    private var marks: UInt64 = 0

    private var hashed: Set<ScalarText> = []

    /// Whether the name is new to an object that has these members so far, each of which went through here before.
    mutating func insert(_ name: String, after members: [JSONObject.Member]) -> Bool {
        if members.count < Self.greatestLinearCount {
            let mark = Self.mark(of: name)
            let isNew = marks & mark == 0 || !members.contains { $0.key.hasSameScalars(as: name) }
            marks |= mark
            return isNew
        }
        if hashed.isEmpty { hashed = Set(members.lazy.map { ScalarText($0.key) }) }
        return hashed.insert(ScalarText(name)).inserted
    }

    /// One of 64 bits by length, first and last byte.
    private static func mark(of name: String) -> UInt64 {
        var name = name
        return name.withUTF8 { bytes in
            guard let first = bytes.first, let last = bytes.last else { return 1 }
            let mixed = UInt64(truncatingIfNeeded: bytes.count &* 23) &+ UInt64(first) &* 7 &+ UInt64(last)
            return 1 << (mixed % 64)
        }
    }
}
