/// The name of a kind of event: PascalCase ASCII, 1 to 32 bytes, permanent once stored (DESIGN §11).
public struct EventType: Hashable, Sendable, CustomStringConvertible {
    /// The most bytes a name may have: the width of its field in the leaf.
    public static let maximumBytes = 32

    /// The name.
    public let name: String

    /// A checked name; `nil` when it is empty, too long, or not ASCII letters and digits with a capital first.
    public init?(_ name: String) {
        let bytes = name.utf8
        guard (1...Self.maximumBytes).contains(bytes.count), let first = bytes.first,
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first),
            bytes.allSatisfy({ byte in
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            })
        else { return nil }
        self.name = name
    }

    /// A name written in source code; a wrong one is a programmer's error.
    public init(literal name: StaticString) {
        guard let type = EventType(String(describing: name)) else {
            preconditionFailure("event type names are PascalCase ASCII of at most 32 bytes")
        }
        self = type
    }

    /// The name.
    public var description: String { name }
}
