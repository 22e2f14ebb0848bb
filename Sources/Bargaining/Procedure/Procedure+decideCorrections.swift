extension Procedure {
    /// A position was written wrongly: its author or the recorder corrects it. The old entry stays in the log; the table
    /// shows the new value. What was accepted was accepted as written: the sides open it again and table anew.
    static func correct(
        _ entry: EntryReference, to term: Term, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        let tabled = try position(entry, occasion.state)
        guard seat.role == .recorder || seat.side == entry.proposal.side else {
            throw .procedure(.entryOfTheOtherSide)
        }
        guard tabled.status != .accepted else { throw .procedure(.entryAccepted) }
        guard let written = tabled.proposal.sheet.termsByItem[entry.item] else { throw .itemUnknown(entry.item) }
        guard let opening = occasion.state.opening else { throw .negotiationNotFound }
        let item = try Negotiation.admittedItem(entry.item, occasion.state)
        try Negotiation.check(term, on: item.item, opening)
        guard term != written else { throw .procedure(.correctionChangesNothing) }
        return [.entryCorrected(entry, from: written, to: term)]
    }

    /// Something was recorded that was never tabled: its author voids it, a package whole.
    static func void(
        _ entry: EntryReference, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        let tabled = try position(entry, occasion.state)
        guard seat.side == entry.proposal.side else { throw .procedure(.entryOfTheOtherSide) }
        guard tabled.status == .open, tabled.standingItems.contains(entry.item) else {
            throw .procedure(.entryNotStanding)
        }
        return [.entryVoided(entry)]
    }

    /// The other side says that the record of a position is wrong: its item does not count as agreed meanwhile.
    static func contest(
        _ entry: EntryReference, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        let side = try Negotiation.side(of: seat)
        _ = try position(entry, occasion.state)
        guard side != entry.proposal.side else { throw .procedure(.entryOfOwnSide) }
        let contests = occasion.procedure.contests
        guard !contests.contains(where: { $0.entry == entry && $0.side == side }) else {
            throw .procedure(.alreadyContested)
        }
        guard contests.count < ProcedureLimits.maximumContests else { throw .procedure(.tooManyContests) }
        return [.entryContested(entry, side: side)]
    }

    /// The side that contests an entry does so no longer.
    static func resolveContest(
        _ entry: EntryReference, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        let side = try Negotiation.side(of: seat)
        guard occasion.procedure.contests.contains(where: { $0.entry == entry && $0.side == side }) else {
            throw .procedure(.notContested)
        }
        return [.contestResolved(entry, side: side)]
    }

    static func position(
        _ entry: EntryReference, _ state: NegotiationState
    ) throws(NegotiationRejection) -> ProposalState {
        guard let tabled = state.proposals[entry.proposal] else { throw .proposalUnknown(entry.proposal) }
        guard tabled.proposal.sheet.items.contains(entry.item) else { throw .itemUnknown(entry.item) }
        return tabled
    }
}
