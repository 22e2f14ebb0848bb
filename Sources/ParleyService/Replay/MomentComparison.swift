public import Bargaining

/// What differs between a negotiation at two moments.
public struct MomentComparison: Sendable {
    /// The moment compared with.
    public let from: ReplayedMoment
    /// The moment asked for.
    public let to: ReplayedMoment
    /// What differs, in the order of the document: invitation, procedure, proposals, seats, table …
    public let differences: [StateDifference]

    /// What the agenda items of both moments are called. Complexity: linear in the items.
    public var titles: [ItemKey: Title] {
        (from.replayed.state.items + to.replayed.state.items).reduce(into: [:]) { $0[$1.item.key] = $1.item.title }
    }
}
