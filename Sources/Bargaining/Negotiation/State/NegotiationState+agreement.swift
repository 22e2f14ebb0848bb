extension NegotiationState {
    /// Records a tentative agreement: nothing stands any more on its items.
    mutating func agreeTentatively(_ act: SheetAct, accepting number: ProposalNumber?, at occurredAt: OccurredAt) {
        if let number { close(number, as: .accepted) }
        for (index, term) in settledTerms(of: act) {
            overtakePositions(onItemAt: index)
            changeStatus(ofItemAt: index, to: .tentativelyAgreed)
            let settled = term ?? items[index].tentative?.term
            items[index].tentative = settled.map { AgreedTerm(term: $0, occurredAt: occurredAt, proposal: number) }
        }
        isAtImpasse = false
    }

    /// Records an agreement; what had been imposed before gives way to it.
    mutating func agree(_ act: SheetAct, at occurredAt: OccurredAt) {
        for (index, term) in settledTerms(of: act) {
            overtakePositions(onItemAt: index)
            changeStatus(ofItemAt: index, to: .agreed)
            let settled = term ?? items[index].tentative?.term ?? items[index].agreed?.term
            items[index].agreed = settled.map {
                AgreedTerm(term: $0, occurredAt: occurredAt, proposal: items[index].tentative?.proposal)
            }
            items[index].tentative = nil
            items[index].imposed = nil
        }
        isAtImpasse = false
    }

    /// A party joined. A term that the act gives is the last agreed one (FORMAT §5.3); the date of the agreement stays.
    mutating func accede(_ act: SheetAct, at occurredAt: OccurredAt) {
        let terms = act.sheet.termsByItem
        let named =
            act.items.isEmpty
            ? items.indices.filter { items[$0].status == .agreed } : act.items.compactMap { itemIndexes[$0] }
        for index in named {
            if let party = act.party, !items[index].accededParties.contains(party) {
                items[index].accededParties.append(party)
            }
            if let term = terms[items[index].item.key] {
                let agreed = items[index].agreed
                items[index].agreed = AgreedTerm(
                    term: term, occurredAt: agreed?.occurredAt ?? occurredAt, proposal: agreed?.proposal)
            }
        }
    }

    /// Items that were only tentatively agreed are open again; the offers stay in the record, but none stands.
    mutating func reopenTentative(_ keys: [ItemKey]) {
        for key in keys {
            guard let index = itemIndexes[key], items[index].status == .tentativelyAgreed else { continue }
            items[index].tentative = nil
            changeStatus(ofItemAt: index, to: .open)
        }
    }

    /// A vote: a stated rejection opens the tentatively agreed items among those voted on, all of them where it was on the
    /// deal as a whole. A count that a record ties to no act names neither items nor words: it opens nothing, since it may
    /// be older than what is agreed now.
    mutating func count(_ ballot: Ballot) {
        ballots.append(ballot)
        guard ballot.result == .rejected, !ballot.items.isEmpty || ballot.sheet.statement != nil else { return }
        reopenTentative(ballot.items.isEmpty ? items.map(\.item.key) : ballot.items)
    }

    /// Terms hold that were not agreed.
    mutating func impose(_ entries: [ItemTerm], _ imposition: Imposition, by side: Side, at occurredAt: OccurredAt) {
        for entry in entries {
            guard let index = itemIndexes[entry.item] else { continue }
            items[index].imposed = ImposedTerm(
                term: entry.term, imposition: imposition, side: side, occurredAt: occurredAt)
        }
    }

    /// Settles the end as a published record tells it (FORMAT §5): a value is in force; `nil` is not, whatever an event
    /// agreed; a key left out keeps the last agreement. What is only tentatively agreed stays so. Positions are left as they
    /// stood: the summary is no act of a side.
    mutating func recordOutcome(_ outcomes: [ItemOutcome], at occurredAt: OccurredAt) {
        for outcome in outcomes {
            guard let index = itemIndexes[outcome.item] else { continue }
            guard let term = outcome.term else {
                items[index].outcome = .nothingInForce
                items[index].agreed = nil
                continue
            }
            items[index].outcome = .inForce(term)
            items[index].agreed = AgreedTerm(
                term: term,
                occurredAt: items[index].agreed?.occurredAt ?? items[index].tentative?.occurredAt ?? occurredAt,
                proposal: items[index].agreed?.proposal)
        }
        for index in items.indices {
            if items[index].agreed != nil {
                changeStatus(ofItemAt: index, to: .agreed)
            } else if items[index].status == .agreed {
                changeStatus(ofItemAt: index, to: .open)
            }
        }
    }

    /// Ends the negotiation; with an agreement every tentatively agreed item is agreed (DESIGN §11).
    mutating func conclude(_ conclusion: Conclusion) {
        self.conclusion = conclusion
        if conclusion == .withAgreement {
            for index in items.indices where items[index].status == .tentativelyAgreed {
                items[index].status = .agreed
                items[index].agreed = items[index].tentative
                items[index].tentative = nil
            }
        }
        pendingJointActs = []
    }

    /// The items that an act settles, with the term it gives each: the item's own, else what is said of all of them.
    private func settledTerms(of act: SheetAct) -> [(index: Int, term: Term?)] {
        let terms = act.sheet.termsByItem
        let keys = act.items.isEmpty ? act.sheet.items : act.items
        return keys.compactMap { key in
            itemIndexes[key].map { ($0, terms[key] ?? act.sheet.statement) }
        }
    }
}
