import Bargaining

/// Moves counted from the events alone, by looking back from each position for what stood before it (FORMAT §4): slow,
/// and written without the state it checks.
enum NaiveMoves {
    static func count(_ events: [NegotiationEvent], on key: ItemKey, by side: Side) -> Int {
        var moves = 0
        for (index, event) in events.enumerated() {
            guard let proposal = tabled(event.fact), proposal.number.side == side, let term = term(proposal, key)
            else { continue }
            let standing = standing(events[..<index], on: key, by: side, party: proposal.party)
            if standing.map({ term.restates($0.term) }) != true { moves += 1 }
        }
        return moves
    }

    /// What a party has standing after a stretch of events, and the act that tabled it.
    static func standing(
        _ events: ArraySlice<NegotiationEvent>, on key: ItemKey, by side: Side, party: PartyName?
    ) -> (term: Term, number: ProposalNumber)? {
        var takenBack: Set<ProposalNumber> = []
        for event in events.reversed() {
            if let proposal = tabled(event.fact), proposal.number.side == side, proposal.party == party,
                let term = term(proposal, key)
            {
                return takenBack.contains(proposal.number) ? nil : (term, proposal.number)
            }
            switch event.fact {
            case .offerWithdrawn(let number?, _), .offerExpired(let number?, _): takenBack.insert(number)
            case .tentativeAgreementReached(let act, _): if act.items.contains(key) { return nil }
            case .agendaItemWithdrawn(key, _): return nil
            default: break
            }
        }
        return nil
    }

    private static func tabled(_ fact: NegotiationFact) -> Proposal? {
        switch fact {
        case .demandTabled(let proposal), .offerMade(let proposal), .counterOfferMade(let proposal),
            .packageOffered(let proposal):
            proposal
        default: nil
        }
    }

    private static func term(_ proposal: Proposal, _ key: ItemKey) -> Term? {
        proposal.sheet.entries.first { $0.item == key }?.term
    }
}
