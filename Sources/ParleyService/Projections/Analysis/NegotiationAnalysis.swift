internal import Bargaining
internal import EventSourcing

/// What several facts of the contract rest on: the course of a negotiation read once from its events by ``AnalysisReader``.
struct NegotiationAnalysis: Sendable {
    /// Where an item was settled.
    struct Settlement: Sendable {
        let version: Int64
        let occurredAt: OccurredAt
    }

    /// Every act that tabled, answered or took back something.
    let moves: [TableMove]
    /// Status and stage, interval by interval; at least one where there is an event.
    let intervals: [StandingInterval]
    /// When it was concluded: the last time where an objection opened it again; `nil` while it is not.
    let concludedAt: OccurredAt?
    /// The last agreement on an item that is agreed at the end; `nil` where there was none.
    let agreedAt: OccurredAt?
    /// The last vote of a published record that approved; `nil` without one.
    let approvedAt: OccurredAt?
    /// Versions of the record that only correct a position.
    let corrections: Set<Int64>
    /// The entries that were corrected.
    let corrected: Set<EntryReference>
    /// Where the items were settled that stayed so.
    let settlements: [ItemKey: Settlement]

    /// When the last item was settled that stayed so; `nil` where none was settled by an act.
    var settledAt: OccurredAt? { settlements.values.max { $0.version < $1.version }?.occurredAt }

    /// When an item was settled, where it stayed so.
    func settledAt(_ item: ItemKey) -> OccurredAt? { settlements[item]?.occurredAt }
}
