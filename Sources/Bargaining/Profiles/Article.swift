/// The place in the law behind a figure: `O22 §32`, `SHC §§28, 31`, or `G24` for an instrument cited as a whole.
public struct Article: Hashable, Sendable, CustomStringConvertible {
    /// The most bytes of the part after the key.
    public static let maximumPlaceBytes = 40

    /// The key of the ``LegalInstrument``.
    public let instrument: String
    /// The place in it, from `§` on; `nil` for the instrument as a whole.
    public let place: String?

    /// A key, alone or followed by a space, `§` or `§§` and article numbers with commas between them; `nil` for any
    /// other text.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard let key = parts.first, LegalInstrument.isKey(key) else { return nil }
        instrument = String(key)
        guard parts.count == 2 else {
            place = nil
            return
        }
        guard Self.isPlace(parts[1]) else { return nil }
        place = String(parts[1])
    }

    /// Key and place.
    public var description: String { place.map { "\(instrument) \($0)" } ?? instrument }

    private static func isPlace(_ text: some StringProtocol) -> Bool {
        guard text.utf8.count <= maximumPlaceBytes else { return false }
        let marks = text.prefix { $0 == "§" }.count
        let numbers = text.dropFirst(marks).split(separator: ",", omittingEmptySubsequences: false)
        guard marks == (numbers.count > 1 ? 2 : 1) else { return false }
        return numbers.enumerated().allSatisfy { index, number in
            let digits = index == 0 ? number[...] : number.hasPrefix(" ") ? number.dropFirst() : ""
            return !digits.isEmpty && digits.utf8.first != UInt8(ascii: "0")
                && digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
    }
}
