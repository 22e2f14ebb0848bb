public import EventSourcing

/// 内部磋商: what one side keeps to itself beside a negotiation, as rules over values (domain §3.3, DESIGN §4.3).
///
/// One stream a side a negotiation, in that side's companion ledger. The other side never learns that it exists.
public enum Caucus: Decider {
    /// The state before the first event.
    public static var initialState: CaucusState { CaucusState() }

    /// The events that a command causes; the first one of a caucus says whose it is.
    ///
    /// - Throws: the rule that refuses it.
    /// - Complexity: linear in what the command names.
    public static func decide(
        _ command: CaucusCommand, _ state: CaucusState
    ) throws(CaucusRejection) -> [OccurredFact<CaucusFact>] {
        var facts = [try fact(command, state)]
        if state.side == nil {
            facts.insert(
                .opened(negotiation: command.setting.negotiation, side: command.setting.side), at: 0)
        }
        return facts.map { OccurredFact(occurredAt: command.occurredAt, fact: $0) }
    }

    private static func fact(_ command: CaucusCommand, _ state: CaucusState) throws(CaucusRejection) -> CaucusFact {
        switch command.act {
        case .recordNote:
            guard state.notes.count < CaucusLimits.maximumNotes else { throw .tooManyNotes }
            return .noteRecorded(CaucusNote(number: state.notes.count + 1, seat: command.seat))
        case .grantMandate(let limits, let validUntil):
            return try grant(limits, until: validUntil, command, state)
        case .revokeMandate(let number):
            guard command.setting.isChief else { throw .onlyTheChiefMay }
            guard let mandate = state.mandate(number) else { throw .mandateUnknown(number) }
            guard !mandate.isRevoked else { throw .mandateAlreadyRevoked(number) }
            return .mandateRevoked(number, by: command.seat)
        case .keepDraft(let draft): return try keep(draft, command, state)
        case .keepEstimate(let draft, let costs):
            guard state.estimates.count < CaucusLimits.maximumEstimates else { throw .tooManyEstimates }
            guard !costs.isEmpty else { throw .estimateEmpty }
            return .estimateKept(
                PrivateEstimate(
                    number: state.estimates.count + 1, seat: command.seat, draft: draft, costs: costs))
        case .releaseEstimate(let number):
            guard command.setting.isChief else { throw .onlyTheChiefMay }
            guard let estimate = state.estimate(number) else { throw .estimateUnknown(number) }
            guard estimate.status == .kept else { throw .estimateAlreadyReleased(number) }
            return .estimateReleased(number, by: command.seat)
        case .park(let tabling, let breaches):
            guard state.parked.count < CaucusLimits.maximumParkedPositions else { throw .tooManyParked }
            return .positionParked(
                ParkedPosition(
                    number: state.parked.count + 1, seat: command.seat, tabling: tabling, breaches: breaches))
        case .release(let number):
            try requireParked(number, command, state)
            return .positionReleased(number, by: command.seat)
        case .drop(let number):
            try requireParked(number, command, state)
            return .positionDropped(number, by: command.seat)
        }
    }

    /// The chief says how far the side's representatives may go.
    private static func grant(
        _ limits: [MandateLimit], until validUntil: LocalMoment?, _ command: CaucusCommand, _ state: CaucusState
    ) throws(CaucusRejection) -> CaucusFact {
        guard command.setting.isChief else { throw .onlyTheChiefMay }
        guard state.mandates.count < CaucusLimits.maximumMandates else { throw .tooManyMandates }
        var known: [ItemKey: [MandateLimit]] = [:]
        for limit in limits {
            guard let unit = command.setting.units[limit.item] else { throw .itemUnknown(limit.item) }
            guard unit == limit.unit else { throw .unitNotOfItem(limit.item, given: limit.unit, expected: unit) }
            for other in known[limit.item] ?? [] {
                guard other.bound != limit.bound else { throw .limitNamedTwice(limit.item) }
                guard other.bound.holds(limit.amount, other.amount) else { throw .limitsContradict(limit.item) }
            }
            known[limit.item, default: []].append(limit)
        }
        guard !(validUntil?.hasPassed(at: command.localNow) ?? false) else { throw .mandateEndsInThePast }
        return .mandateGranted(
            Mandate(
                number: state.mandates.count + 1, limits: limits, grantedBy: command.seat, validUntil: validUntil))
    }

    private static func keep(
        _ draft: ProposalDraft, _ command: CaucusCommand, _ state: CaucusState
    ) throws(CaucusRejection) -> CaucusFact {
        guard state.drafts.count < CaucusLimits.maximumDrafts else { throw .tooManyDrafts }
        guard !draft.sheet.entries.isEmpty || draft.sheet.statement != nil else { throw .draftEmpty }
        for item in draft.sheet.items where command.setting.units[item] == nil { throw .itemUnknown(item) }
        return .draftKept(PrivateDraft(number: state.drafts.count + 1, seat: command.seat, draft: draft))
    }

    private static func requireParked(
        _ number: Int, _ command: CaucusCommand, _ state: CaucusState
    ) throws(CaucusRejection) {
        guard command.setting.isChief else { throw .onlyTheChiefMay }
        guard let position = state.parkedPosition(number) else { throw .parkedUnknown(number) }
        guard position.status == .parked else { throw .parkedAlreadyDecided(number) }
    }
}
