/// A decision that nothing of a person is erased for now.
public struct LegalHold: Hashable, Sendable {
    /// Why.
    public let reason: HoldReason
    /// Who decided it: a court, an authority, an office; never a person.
    public let authority: PartyName
    /// The last day on which it holds; `nil` holds until it is lifted.
    public let until: LocalDay?

    /// A hold from its parts.
    public init(reason: HoldReason, authority: PartyName, until: LocalDay? = nil) {
        self.reason = reason
        self.authority = authority
        self.until = until
    }

    /// Whether it holds on a day.
    public func holds(on day: LocalDay) -> Bool { until.map { day <= $0 } ?? true }
}
