/// The chiefs' signatures under one text.
public struct SignatureState: Hashable, Sendable {
    /// The day on which labour's chief signed.
    public internal(set) var labour: LocalDay?
    /// The day on which the employers' chief signed.
    public internal(set) var employer: LocalDay?

    /// The day of the second signature; `nil` while one is missing.
    public var completedOn: LocalDay? {
        guard let labour, let employer else { return nil }
        return max(labour, employer)
    }

    /// The day on which the chief of a side signed.
    public func day(of side: Side) -> LocalDay? {
        switch side {
        case .labour: labour
        case .employer: employer
        case .neutral: nil
        }
    }

    mutating func sign(_ side: Side, on day: LocalDay) {
        switch side {
        case .labour: labour = day
        case .employer: employer = day
        case .neutral: break
        }
    }
}
