extension Procedure {
    /// Keeps the books of the record itself. Total, as ``evolve(_:_:)``.
    static func evolve(_ state: inout NegotiationState, _ fact: RecordFact, at occurredAt: OccurredAt) {
        switch fact {
        case .lateEntryRecorded(_, let entry):
            state.procedure.record.lateEntries.append(LateEntryState(entry: entry, occurredAt: occurredAt))
            switch entry {
            case .position(let proposal, let overtaken):
                state.enterLate(proposal, overtaken: overtaken, at: occurredAt)
            case .session(let number, let form, let chair, let present, let isFirst):
                state.sessions.count = max(state.sessions.count, number)
                state.procedure.hold(number, form, chair: chair, at: occurredAt, present: present, isLate: true)
                state.procedure.movePlan(of: number)
                if isFirst || state.procedure.firstSessionAt == nil { state.procedure.firstSessionAt = occurredAt }
            }
        case .entryConfirmed(.position(let entry), let side):
            state.procedure.record.confirmations.append(EntryConfirmation(entry: entry, side: side))
        case .entryConfirmed(.lateEntry(let number), let side):
            guard state.procedure.record.lateEntries.indices.contains(number - 1) else { return }
            state.procedure.record.lateEntries[number - 1].setConfirmed(true, by: side)
        }
    }
}

extension ProcedureState {
    /// A session that was entered late took the number of the one that is planned: the plan is that of the next one.
    fileprivate mutating func movePlan(of number: Int) {
        guard let planned = preparation.schedules.last, planned.number == number else { return }
        preparation.schedules[preparation.schedules.count - 1] = SessionSchedule(
            number: number + 1, plan: planned.plan, disclosure: planned.disclosure,
            isDisclosureOnRequest: planned.isDisclosureOnRequest)
    }
}

extension NegotiationState {
    /// Puts a position on the record that was left out: on the open items on which nothing later of its side and party is there,
    /// a package whole or not at all. On the others it is history. It counts as no movement of a session.
    fileprivate mutating func enterLate(
        _ proposal: Proposal, overtaken: [LateEntry.OvertakenItem], at occurredAt: OccurredAt
    ) {
        let number = proposal.number
        lastOrdinals[number.side] = max(lastOrdinals[number.side], number.ordinal)
        var standing = proposal.sheet.entries.filter { entry in
            guard let item = item(entry.item), item.status == .open else { return false }
            let position = item.course(of: number.side)?.position(of: proposal.party)
            return position?.isStanding != false
                && !overtaken.contains { $0.item == entry.item && proposals[$0.by] != nil }
        }
        if proposal.isPackage, standing.count < proposal.sheet.entries.count { standing = [] }
        for entry in standing {
            guard let index = itemIndexes[entry.item] else { continue }
            let tabled = items[index].changeCourse(of: number.side) { course in
                course.table(entry.term, by: number, of: proposal.party, at: occurredAt)
            }
            items[index].noteGap()
            if let replaced = tabled?.replaced { release(replaced, from: entry.item, as: .replaced) }
        }
        proposals[number] = ProposalState(
            proposal: proposal, occurredAt: occurredAt, status: standing.isEmpty ? .replaced : .open,
            standingItems: Set(standing.map(\.item)))
        if !standing.isEmpty { openProposals.append(number) }
    }
}
