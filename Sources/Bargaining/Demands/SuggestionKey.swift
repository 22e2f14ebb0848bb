/// The key of a suggestion: 1…64 ASCII letters, digits, `.`, `_` and `-`, a letter or digit first. The number of a form or of a
/// line in a table is one; nothing by which a person can be found is (``namesAPerson``).
public struct SuggestionKey: Hashable, Sendable, CustomStringConvertible {
    /// The most bytes a key may have.
    public static let maximumBytes = CampaignTargetKey.maximumBytes

    private static let mobileNumberDigits = 11
    private static let identityNumberDigits = 18

    /// The key.
    public let text: String

    /// A checked key; `nil` for anything else.
    public init?(_ text: String) {
        guard let key = CampaignTargetKey(text) else { return nil }
        self.text = key.text
    }

    /// The key.
    public var description: String { text }

    /// Whether the key holds a mobile telephone number of China (11 digits, 13… to 19…) or a resident identity number (17 digits,
    /// from the 7th on a day of birth, with a digit or X after them, GB 11643): sources are kept without the person.
    ///
    /// Complexity: linear in the key.
    public var namesAPerson: Bool {
        var digits: [UInt8] = []
        for byte in text.utf8 {
            if Self.isDigit(byte) {
                digits.append(byte)
            } else if byte == UInt8(ascii: "X") || byte == UInt8(ascii: "x"),
                digits.count == Self.identityNumberDigits - 1, Self.holdsADay(digits)
            {
                return true
            } else if Self.isOfAPerson(digits) {
                return true
            } else {
                digits.removeAll(keepingCapacity: true)
            }
        }
        return Self.isOfAPerson(digits)
    }

    private static func isOfAPerson(_ digits: [UInt8]) -> Bool {
        (digits.count == identityNumberDigits && holdsADay(digits))
            || (digits.count == mobileNumberDigits && digits[0] == UInt8(ascii: "1") && digits[1] >= UInt8(ascii: "3"))
    }

    /// Whether the 7th to 14th digits are a day.
    private static func holdsADay(_ digits: [UInt8]) -> Bool {
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
        return LocalDay(year: number(6..<10), month: number(10..<12), day: number(12..<14)) != nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
