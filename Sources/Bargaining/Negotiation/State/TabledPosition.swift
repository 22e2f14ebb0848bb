/// What a side, or one party of it, tabled last on an item.
public struct TabledPosition: Hashable, Sendable {
    /// One party of the side; `nil` for the side as a whole, or where it is not known which.
    public let party: PartyName?
    /// The act that tabled it last.
    public internal(set) var proposal: ProposalNumber
    /// The term, with the words it was last tabled with.
    public internal(set) var term: Term
    /// Since when the value stands: tabling it again does not change this.
    public internal(set) var since: OccurredAt
    /// `false` once withdrawn, lapsed or overtaken by an agreement: then it is history.
    public internal(set) var isStanding: Bool
    /// Whether its side stated, after tabling it, that it does not move.
    public internal(set) var isHeld: Bool
    /// Positions tabled less restatements.
    public internal(set) var moves: Int
    /// The last figure before a position that has none.
    public internal(set) var lastFigure: TabledFigure?

    /// Tables `term` over this position, as a move or a restatement; answers whether it was a move.
    mutating func table(_ term: Term, by proposal: ProposalNumber, at occurredAt: OccurredAt) -> Bool {
        let isMove = !(isStanding && term.restates(self.term))
        if self.term.kind.isFigure {
            lastFigure = TabledFigure(proposal: self.proposal, term: self.term, since: since)
        }
        if isMove {
            moves += 1
            since = occurredAt
        }
        self.term = term
        self.proposal = proposal
        isStanding = true
        isHeld = false
        if term.kind.isFigure { lastFigure = nil }
        return isMove
    }
}
