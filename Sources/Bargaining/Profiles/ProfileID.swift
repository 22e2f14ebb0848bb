/// Names a jurisdiction by its codes from the country down: `CN`, `CN-ZJ`, `CN-ZJ-NB` (ISO 3166-2 where it has a code).
public struct ProfileID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The most codes in a name: country, province, city.
    public static let maximumCodes = 3

    /// The name.
    public let text: String

    /// `^[A-Z]{2}(-[A-Z]{2}){0,2}$`; `nil` for any other text.
    public init?(_ text: some StringProtocol) {
        let codes = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard (1...Self.maximumCodes).contains(codes.count),
            codes.allSatisfy({ code in
                code.count == 2 && code.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            })
        else { return nil }
        self.text = String(text)
    }

    /// The name.
    public var description: String { text }

    /// The country's code.
    public var country: String { String(text.prefix(2)) }

    /// Orders by the bytes of the name, so that a country comes before its provinces.
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
