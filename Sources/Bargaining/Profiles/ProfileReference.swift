/// One version of a profile, as a negotiation or a clock keeps it: `CN-ZJ@1`.
public struct ProfileReference: Hashable, Sendable, CustomStringConvertible {
    /// The versions a profile can have.
    public static let versions = 1...9_999

    /// Which profile.
    public let id: ProfileID
    /// Which version, in ``versions``.
    public let version: Int

    /// A reference from its parts; `nil` for a version out of range.
    public init?(id: ProfileID, version: Int) {
        guard Self.versions.contains(version) else { return nil }
        self.id = id
        self.version = version
    }

    /// `ID@VERSION`, the version without leading zeros; `nil` for any other text.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let id = ProfileID(parts[0]), let version = Self.version(parts[1]) else { return nil }
        self.init(id: id, version: version)
    }

    /// `ID@VERSION`.
    public var description: String { "\(id)@\(version)" }

    private static func version(_ text: some StringProtocol) -> Int? {
        guard (1...4).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "0"),
            text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return Int(text)
    }
}
