extension NegotiationState {
    /// A new draft takes the place of the one before, whose clocks towards a vote have lost their matter.
    mutating func assemble(_ draft: AgreementDraft, revote: StartedClock?) {
        let terms = settledAgreements
        let settled = Dictionary(
            draft.items.compactMap { key in terms[key].map { (key, $0) } }
        ) { first, _ in first }
        procedure.lapse(.toCongress)
        procedure.lapse(.file)
        procedure.drafts.append(DraftState(draft: draft, settled: settled))
        if let revote { procedure.start(revote, .bothSides) }
        procedure.dropSteps(where: \.concernsDraft)
    }

    /// Where a draft has become an agreement of both sides, what it settles is agreed.
    mutating func settleConcluded(_ number: Int) {
        guard let draft = procedure.draft(number), draft.isConcluded else { return }
        for key in draft.draft.items {
            guard let index = itemIndexes[key], items[index].status == .tentativelyAgreed else { continue }
            changeStatus(ofItemAt: index, to: .agreed)
            items[index].agreed = items[index].tentative
            items[index].tentative = nil
            items[index].imposed = nil
        }
    }

    /// The authority objected in time: what the draft settled is only tentatively agreed again, and the table open.
    mutating func unsettle(_ number: Int) {
        guard let draft = procedure.draft(number) else { return }
        for key in draft.draft.items {
            guard let index = itemIndexes[key], items[index].status == .agreed else { continue }
            changeStatus(ofItemAt: index, to: .tentativelyAgreed)
            items[index].tentative = items[index].agreed
            items[index].agreed = nil
        }
        conclusion = nil
    }

    /// A position gets the value that it should have had from the start, and so does the first gap where it was measured
    /// at that position. How often its side moved stays as it was counted.
    mutating func correct(_ entry: EntryReference, to term: Term) {
        guard let tabled = proposals[entry.proposal], let index = itemIndexes[entry.item] else { return }
        proposals[entry.proposal] = tabled.correcting(entry.item, to: term)
        _ = items[index].changeCourse(of: entry.proposal.side) { course in
            course.correct(entry.proposal, to: term)
        }
        if let first = items[index].firstGap, first.proposals.contains(entry.proposal) {
            items[index].firstGap = measured(first.proposals, on: entry.item)
        }
        items[index].noteGap()
    }

    /// The first gap between two proposals as they read now.
    private func measured(_ numbers: [ProposalNumber], on key: ItemKey) -> FirstGap? {
        let terms = Dictionary(
            numbers.compactMap { number in
                proposals[number]?.proposal.sheet.termsByItem[key].map { (number.side, $0) }
            }
        ) { first, _ in first }
        guard let labour = terms[.labour], let employer = terms[.employer],
            let gap = Term.gap(labour: labour, employer: employer)
        else { return nil }
        return FirstGap(gap: gap, over: labour.word("over"), basis: labour.word("basis"), proposals: numbers)
    }
}

extension ProposalState {
    /// The same proposal with another term on one item.
    func correcting(_ key: ItemKey, to term: Term) -> ProposalState {
        let old = proposal
        let entries = old.sheet.entries.map { $0.item == key ? ItemTerm(item: key, term: term) : $0 }
        let corrected = Proposal(
            number: old.number, kind: old.kind, party: old.party,
            sheet: TermSheet(entries: entries, statement: old.sheet.statement), isPackage: old.isPackage,
            answers: old.answers, conditions: old.conditions, validUntil: old.validUntil, isFinal: old.isFinal)
        return ProposalState(
            proposal: corrected, occurredAt: occurredAt, status: status, standingItems: standingItems,
            fulfilledConditions: fulfilledConditions)
    }
}

extension SideCourse {
    /// Gives the position of a proposal another value; who moved how often stays as it was.
    mutating func correct(_ number: ProposalNumber, to term: Term) {
        for index in positions.indices {
            if positions[index].proposal == number { positions[index].term = term }
            if let figure = positions[index].lastFigure, figure.proposal == number, term.kind.isFigure {
                positions[index].lastFigure = TabledFigure(proposal: number, term: term, since: figure.since)
            }
        }
    }
}
