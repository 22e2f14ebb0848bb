/// A law, regulation, rule or guideline that figures of a profile rest on.
public struct LegalInstrument: Hashable, Sendable {
    /// The most bytes of a key.
    public static let maximumKeyBytes = 8

    /// The key under which articles name it: `O22`, `ZJ`. Upper-case letters and digits, a letter first.
    public let key: String
    /// Its name.
    public let title: Title
    /// Whether figures may cite it without an article, because it has none or its numbering was not verified.
    public let isCitedAsWhole: Bool

    /// An instrument from its parts.
    public init(key: String, title: Title, isCitedAsWhole: Bool = false) {
        self.key = key
        self.title = title
        self.isCitedAsWhole = isCitedAsWhole
    }

    /// Whether a text can be a key.
    public static func isKey(_ text: some StringProtocol) -> Bool {
        guard let first = text.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else { return false }
        return text.utf8.count <= maximumKeyBytes
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }
    }
}
