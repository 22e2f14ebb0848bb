extension NegotiationState {
    /// Puts a proposal on the table: one position on each item it names, in place of its side's and party's own.
    mutating func table(_ proposal: Proposal, at occurredAt: OccurredAt) {
        let number = proposal.number
        lastOrdinals[number.side] = max(lastOrdinals[number.side], number.ordinal)
        var standingItems: Set<ItemKey> = []
        for entry in proposal.sheet.entries {
            guard let index = itemIndexes[entry.item] else { continue }
            standingItems.insert(entry.item)
            if number.side == .neutral {
                items[index].neutral.append(
                    NeutralProposal(proposal: number, kind: proposal.kind, term: entry.term, occurredAt: occurredAt))
            } else {
                tablePosition(entry.term, of: proposal, onItemAt: index, at: occurredAt)
            }
        }
        dropFromOpen(number)
        proposals[number] = ProposalState(
            proposal: proposal, occurredAt: occurredAt, status: .open, standingItems: standingItems)
        if number.side != .neutral { openProposals.append(number) }
        isAtImpasse = false
    }

    private mutating func tablePosition(
        _ term: Term, of proposal: Proposal, onItemAt index: Int, at occurredAt: OccurredAt
    ) {
        let tabled = items[index].changeCourse(of: proposal.number.side) { course in
            course.table(term, by: proposal.number, of: proposal.party, at: occurredAt)
        }
        if tabled?.isMove == true {
            items[index].sessionsWithoutMovement = 0
            items[index].hasMovedInSession = true
        }
        items[index].noteGap()
        if items[index].status == .agreed || items[index].status == .tentativelyAgreed {
            // Only a published record bargains over a settled item: it is bargained anew (FORMAT §6).
            changeStatus(ofItemAt: index, to: .open)
        }
        if let replaced = tabled?.replaced { release(replaced, from: items[index].item.key, as: .replaced) }
    }

    /// Takes back a proposal of a side, with every position that still stands from it.
    mutating func end(_ number: ProposalNumber, as status: ProposalStatus) {
        guard let ended = proposals[number] else { return }
        for key in ended.standingItems {
            guard let index = itemIndexes[key] else { continue }
            if number.side == .neutral { withdrawNeutral(onItemAt: index) { $0.proposal == number } }
            _ = items[index].changeCourse(of: number.side) { course in course.end { $0.proposal == number } }
        }
        proposals[number]?.standingItems = []
        close(number, as: status)
    }

    /// Takes back what a side, or one party of it, tabled on the named items.
    mutating func endPositions(on keys: [ItemKey], of side: Side, party: PartyName?, as status: ProposalStatus) {
        for key in keys {
            guard let index = itemIndexes[key] else { continue }
            if side == .neutral { withdrawNeutral(onItemAt: index) { _ in true } }
            let ended = items[index].changeCourse(of: side) { course in
                course.end { party == nil || $0.party == party }
            }
            for number in ended ?? [] { release(number, from: key, as: status) }
        }
    }

    /// Ends every position on an item because the item was settled or left the agenda.
    mutating func overtakePositions(onItemAt index: Int) {
        let key = items[index].item.key
        for side in [Side.labour, .employer] {
            let ended = items[index].changeCourse(of: side) { course in course.end { _ in true } }
            for number in ended ?? [] { release(number, from: key, as: .overtaken) }
        }
    }

    /// Ends an open proposal; a rejected or replaced one only when its author takes it back.
    mutating func close(_ number: ProposalNumber, as status: ProposalStatus) {
        guard let place = proposals.index(forKey: number), proposals.values[place].close(as: status) else { return }
        dropFromOpen(number)
    }

    /// A proposal no longer stands on one item, and perhaps ends with that.
    mutating func release(_ number: ProposalNumber, from key: ItemKey, as status: ProposalStatus) {
        // By place: a change through the key allocates three times for the accessors of an optional value.
        guard let place = proposals.index(forKey: number), proposals.values[place].release(key, as: status) else {
            return
        }
        dropFromOpen(number)
    }

    private mutating func dropFromOpen(_ number: ProposalNumber) {
        if let place = openProposals.firstIndex(of: number) { openProposals.remove(at: place) }
    }

    private mutating func withdrawNeutral(onItemAt index: Int, where isWithdrawn: (NeutralProposal) -> Bool) {
        for position in items[index].neutral.indices where isWithdrawn(items[index].neutral[position]) {
            items[index].neutral[position].isWithdrawn = true
        }
    }
}
