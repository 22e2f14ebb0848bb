extension Procedure {
    /// The rules of the record itself.
    static func decide(
        _ act: RecordAct, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        switch act {
        case .enterPosition(let draft): [.record(try enter(draft, by: seat, occasion))]
        case .enterSession(let form, let chair, let present):
            [.record(try enterSession(form, chair: chair, present, by: seat, occasion))]
        case .confirmEntry(let entry): [.record(try confirm(entry, by: seat, occasion))]
        case .confirmLateEntry(let number): [.record(try confirmLateEntry(number, by: seat, occasion))]
        }
    }

    /// The recorder enters a position of a side that was left out. It stands where nothing later of its side is on the record,
    /// and cannot be accepted before its side confirms it: nobody writes a position for a side (DESIGN §4.3).
    private static func enter(
        _ late: LatePositionDraft, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> RecordFact {
        let number = try requireLate(by: seat, occasion)
        let state = occasion.state
        guard late.side != .neutral else { throw .seatBelongsToNoSide }
        if late.kind == .package, late.draft.sheet.entries.count < 2 { throw .packageNeedsTwoItems }
        try Negotiation.requireParty(late.party, of: late.side, state.opening)
        try Negotiation.checkLate(late.draft, state)
        let proposal = Proposal(
            number: try Negotiation.nextNumber(of: late.side, state), kind: late.kind.proposalKind, party: late.party,
            sheet: late.draft.sheet, isPackage: late.kind == .package, conditions: late.draft.conditions,
            validUntil: late.draft.validUntil, isFinal: late.draft.isFinal)
        let overtaken = proposal.sheet.items.compactMap { key -> LateEntry.OvertakenItem? in
            guard let position = state.item(key)?.course(of: late.side)?.position(of: late.party),
                let tabled = state.proposals[position.proposal], !isEarlier(tabled.occurredAt, occasion)
            else { return nil }
            return LateEntry.OvertakenItem(item: key, by: position.proposal)
        }
        return .lateEntryRecorded(number: number, .position(proposal, overtaken: overtaken))
    }

    /// The recorder enters a session that was held and left out. It is over; its number is the next one.
    private static func enterSession(
        _ form: SessionForm, chair: Side, _ present: [SeatID], by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> RecordFact {
        let number = try requireLate(by: seat, occasion)
        guard chair != .neutral else { throw .seatBelongsToNoSide }
        try requireSession(present, occasion.state)
        guard occasion.state.sessions.count < NegotiationLimits.maximumSessions else { throw .tooManySessions }
        let isFirst = occasion.procedure.heldSessions.allSatisfy { !isEarlier($0.openedAt, occasion) }
        return .lateEntryRecorded(
            number: number,
            .session(
                number: occasion.state.sessions.count + 1, form, chair: chair, present: present, isFirst: isFirst))
    }

    /// The number of the next late entry, where the recorder makes one and it is late.
    private static func requireLate(by seat: Seat, _ occasion: Occasion) throws(NegotiationRejection) -> Int {
        guard seat.role == .recorder else { throw .procedure(.onlyTheRecorderMay) }
        guard occasion.state.conclusion == nil else { throw .negotiationConcluded }
        _ = try occasion.day()
        let isLate = occasion.state.lastOccurrences.contains { !isEarlier($0, occasion) }
        guard isLate else { throw .procedure(.record(.lateEntryNotLate)) }
        let count = occasion.procedure.record.lateEntries.count
        guard count < ProcedureLimits.maximumLateEntries else { throw .procedure(.record(.tooManyLateEntries)) }
        return count + 1
    }

    /// Whether something happened before the occasion, or at the same time: by the instants where both are known, else by the
    /// days at the place of the table. What has no known day did.
    private static func isEarlier(_ other: OccurredAt, _ occasion: Occasion) -> Bool {
        if case .instant(let first) = other, case .instant(let second) = occasion.occurredAt { return first <= second }
        guard let first = occasion.rules.day(of: other), let second = occasion.occurredOn else { return true }
        return first <= second
    }

    /// The other side says that a position is recorded as it was tabled.
    private static func confirm(
        _ entry: EntryReference, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> RecordFact {
        let side = try Negotiation.side(of: seat)
        _ = try position(entry, occasion.state)
        guard side != entry.proposal.side else { throw .procedure(.entryOfOwnSide) }
        let contests = occasion.procedure.contests
        guard !contests.contains(where: { $0.entry == entry && $0.side == side }) else {
            throw .procedure(.record(.ownContestStands))
        }
        let confirmations = occasion.procedure.record.confirmations
        guard !confirmations.contains(where: { $0.entry == entry && $0.side == side }) else { throw .alreadyStated }
        guard confirmations.count < ProcedureLimits.maximumConfirmations else {
            throw .procedure(.record(.tooManyConfirmations))
        }
        return .entryConfirmed(.position(entry), side: side)
    }

    /// A side says that a late entry is as it was: its own position, which can be accepted from then on, or that of the other.
    private static func confirmLateEntry(
        _ number: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> RecordFact {
        let side = try Negotiation.side(of: seat)
        let entries = occasion.procedure.record.lateEntries
        guard entries.indices.contains(number - 1) else { throw .procedure(.record(.lateEntryUnknown(number))) }
        let late = entries[number - 1]
        guard !late.isConfirmed(by: side) else { throw .alreadyStated }
        guard
            !occasion.procedure.contests.contains(where: {
                $0.side == side && $0.entry.proposal == late.entry.proposal
            })
        else { throw .procedure(.record(.ownContestStands)) }
        return .entryConfirmed(.lateEntry(number), side: side)
    }
}
