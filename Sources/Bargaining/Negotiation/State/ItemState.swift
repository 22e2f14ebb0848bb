/// All that the rules and the bargaining table need to know of one agenda item.
public struct ItemState: Hashable, Sendable {
    /// What is bargained over.
    public let item: AgendaItem
    /// The side that proposed it; `nil` in published records.
    public let raisedBy: Side?
    /// Its status without regard to reservations: never `.reserved`.
    public internal(set) var status: ItemStatus
    /// What was in force at the start.
    public internal(set) var baseline: Term?
    /// Labour's course.
    public internal(set) var labour = SideCourse()
    /// The employers' course.
    public internal(set) var employer = SideCourse()
    /// Third parties' terms, in order.
    public internal(set) var neutral: [NeutralProposal] = []
    /// The first comparable gap.
    public internal(set) var firstGap: FirstGap?
    /// Sessions that ended without a move of either side since the last move.
    public internal(set) var sessionsWithoutMovement = 0
    /// Whether a side moved in the open session.
    var hasMovedInSession = false
    /// The tentatively agreed term.
    public internal(set) var tentative: AgreedTerm?
    /// The agreed term.
    public internal(set) var agreed: AgreedTerm?
    /// The term imposed last.
    public internal(set) var imposed: ImposedTerm?
    /// Parties that joined the agreement later, in order.
    public internal(set) var accededParties: [PartyName] = []
    /// What a published record says of the end.
    public internal(set) var outcome: RecordedOutcome?

    init(item: AgendaItem, raisedBy: Side?, status: ItemStatus) {
        self.item = item
        self.raisedBy = raisedBy
        self.status = status
        self.baseline = item.baseline
    }

    /// The gap between the standing positions; `nil` where they are not comparable.
    public var gap: Gap? {
        guard let labour = labour.standing, let employer = employer.standing else { return nil }
        return Term.gap(labour: labour, employer: employer)
    }

    /// The share of the first gap that is closed, four places, half to even; `nil` without a gap.
    public var closedRatio: ExactDecimal? {
        guard let gap, let firstGap else { return nil }
        return firstGap.closedRatio(at: gap)
    }

    /// The course of a side; `nil` for neutrals.
    public func course(of side: Side) -> SideCourse? {
        switch side {
        case .labour: labour
        case .employer: employer
        case .neutral: nil
        }
    }

    /// The term that is agreed or tentatively agreed now.
    public var settledTerm: Term? {
        switch status {
        case .agreed: agreed?.term
        case .tentativelyAgreed: tentative?.term
        default: nil
        }
    }

    /// Changes the course of a side; does nothing for neutrals, who have none.
    mutating func changeCourse<Answer>(of side: Side, _ change: (inout SideCourse) -> Answer) -> Answer? {
        switch side {
        case .labour: change(&labour)
        case .employer: change(&employer)
        case .neutral: nil
        }
    }

    /// Starts the measurement of the closed share at the first comparable pair, and again when unit, `over` or `basis` changed.
    mutating func noteGap() {
        guard let labour = labour.standing, let employer = employer.standing,
            let gap = Term.gap(labour: labour, employer: employer)
        else { return }
        let measured = FirstGap(gap: gap, over: labour.word("over"), basis: labour.word("basis"))
        guard let firstGap, firstGap.isComparable(with: measured) else {
            self.firstGap = measured
            self.firstGap?.proposals = [self.labour, self.employer].compactMap { $0.current?.proposal }
            return
        }
    }
}
