/// What a side, or one party of it, has on the table for one item.
public struct TableColumn: Hashable, Sendable {
    /// Positions tabled less restatements; of all its parties for a side.
    public let moves: Int
    /// What was tabled last; `nil` where nothing was.
    public let position: TabledPosition?
    /// Each party's own column, the most recently tabled last; empty in a party's column.
    public let byParty: [TableColumn]

    /// The act that tabled the position last.
    public var proposal: ProposalNumber? { position?.proposal }
    /// Since when its value stands.
    public var since: OccurredAt? { position?.since }
    /// Whether the side stated that it does not move.
    public var isHeld: Bool { position?.isHeld ?? false }
    /// Whether it stands; otherwise it is history.
    public var isStanding: Bool { position?.isStanding ?? false }
    /// The term tabled last.
    public var term: Term? { position?.term }
    /// The last figure before a position that has none.
    public var lastFigure: TabledFigure? { position?.lastFigure }
    /// The party whose position it is; `nil` for the side as a whole.
    public var party: PartyName? { position?.party }
}

extension TableColumn {
    /// The column of a side.
    init(_ course: SideCourse) {
        moves = course.moves
        position = course.current
        byParty = course.positions.map { TableColumn(moves: $0.moves, position: $0, byParty: []) }
    }
}
