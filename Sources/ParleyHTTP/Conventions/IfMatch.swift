internal import EventSourcing

/// What an `If-Match` field demands (RFC 9110 §13.1.1).
///
/// Weak tags are taken like strong ones, since proxies that compress weaken them; that is safe because the tag names a
/// state, not bytes. Only the leading version counts: `"17"`, `"17-9c0f"`, `W/"17"`.
enum IfMatch: Equatable, Sendable {
    /// No field.
    case absent
    /// `*`: the negotiation must exist.
    case anything
    /// One of these versions.
    case versions([StreamVersion])

    /// The demand of a field.
    ///
    /// - Throws: `invalid-precondition` for anything that is no list of such tags.
    init(_ field: String?) throws(Problem) {
        guard let field else {
            self = .absent
            return
        }
        let parts = field.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmingSpaces)
        if parts == ["*"] {
            self = .anything
            return
        }
        var versions: [StreamVersion] = []
        for part in parts {
            guard let version = Self.version(part) else { throw Problem(.invalidPrecondition) }
            versions.append(version)
        }
        self = .versions(versions)
    }

    /// The version an act must find: the one named, or of several the current one, else the first.
    func expected(current: () async throws -> StreamVersion?) async rethrows -> StreamVersion? {
        guard case .versions(let versions) = self else { return nil }
        guard versions.count > 1, let now = try await current() else { return versions.first }
        return versions.contains(now) ? now : versions.first
    }

    private static func version(_ tag: String) -> StreamVersion? {
        let strong = tag.hasPrefix("W/") ? tag.dropFirst(2) : tag[...]
        guard strong.utf8.count >= 3, strong.hasPrefix("\""), strong.hasSuffix("\"") else { return nil }
        let digits = strong.dropFirst().dropLast().prefix { $0 != "-" }
        guard (1...15).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let number = Int64(digits)
        else { return nil }
        return StreamVersion(number)
    }
}
