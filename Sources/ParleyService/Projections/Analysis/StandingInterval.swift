internal import Bargaining
internal import EventSourcing

/// From when on a negotiation had one status and one stage.
struct StandingInterval: Hashable, Sendable {
    /// Version of the negotiation with which it began.
    let version: Int64
    /// Status at the table.
    let status: NegotiationStatus
    /// Stage of the procedure; `nil` before a draft.
    let stage: ProcedureStage?
    /// When it began.
    let occurredAt: OccurredAt
    /// When that was recorded.
    let recordedAt: Timestamp
}
