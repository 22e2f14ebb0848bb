public import Bargaining
public import EventSourcing

/// A negotiation at a moment.
public struct NegotiationView: Sendable {
    /// The negotiation.
    public let id: StreamID
    /// Its ledger.
    public let ledger: LedgerID
    /// Its version at the moment: the last event that was taken into account.
    public let version: StreamVersion
    /// What the rules and the table know of it.
    public let state: NegotiationState
    /// The moment asked for.
    public let moment: ReadMoment
    /// When the last event taken into account was recorded.
    public let updatedAt: Timestamp
    /// Events left out because nobody knows when they happened; only with ``ReadMoment/occurredBy``.
    public let undatedEvents: Int

    /// A view from its parts.
    public init(
        id: StreamID, ledger: LedgerID, version: StreamVersion, state: NegotiationState, moment: ReadMoment,
        updatedAt: Timestamp, undatedEvents: Int
    ) {
        self.id = id
        self.ledger = ledger
        self.version = version
        self.state = state
        self.moment = moment
        self.updatedAt = updatedAt
        self.undatedEvents = undatedEvents
    }
}
