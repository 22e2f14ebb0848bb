/// The form of ISO 4217 codes.
enum CurrencyCode {
    /// Whether the text is three capital ASCII letters.
    static func isWellFormed(_ text: some StringProtocol) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }
}
