extension Negotiation {
    /// A representative proposes an item; it is bargained over once both chiefs admit it.
    static func proposeAgendaItem(
        _ item: AgendaItem, by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        let side = try side(of: seat)
        guard state.item(item.key) == nil else { throw .itemAlreadyProposed(item.key) }
        guard state.items.count < NegotiationLimits.maximumItems else { throw .tooManyItems }
        guard let opening = state.opening else { throw .negotiationNotFound }
        try check(item, opening)
        return [.agendaItemProposed(item.numbered(state.items.count + 1), side: side)]
    }

    /// The side that raised an item takes it off, unless it is settled.
    static func withdrawAgendaItem(
        _ key: ItemKey, by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        let side = try side(of: seat)
        guard let item = state.item(key) else { throw .itemUnknown(key) }
        guard item.raisedBy == side else { throw .itemRaisedByTheOtherSide(key) }
        switch item.status {
        case .proposed, .open, .parked, .reserved: return [.agendaItemWithdrawn(key, side: side)]
        case .tentativelyAgreed, .agreed, .withdrawn: throw .itemClosed(key, item.status)
        }
    }

    /// A chief states a joint act: done when the other side's chief has stated the same, until then only proposed.
    static func stateJointly(
        _ act: JointAct, by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        if case .appointMediator(let person) = act, let office = Office.allCases.first(where: { $0.role == seat.role })
        {
            return [try appointMediator(person, by: office, state)]
        }
        let side = try sideOfChief(seat)
        let effect = try effect(of: act, state)
        let statements = state.pendingJointActs.filter { $0.act == act }
        guard !statements.contains(where: { $0.side == side }) else { throw .alreadyStated }
        return statements.isEmpty ? [.jointActProposed(act, side: side)] : [effect]
    }

    /// The authority, the tripartite mechanism, or the federation together with a court names a mediator where the talks are
    /// stuck or a dispute is before the authority (domain §3.3).
    private static func appointMediator(
        _ person: SeatID, by office: Office, _ state: NegotiationState
    ) throws(NegotiationRejection) -> NegotiationFact {
        guard state.isAtImpasse || state.procedure.disputes.openConciliation != nil else {
            throw .procedure(.dispute(.noDisputeToMediate))
        }
        try requireFree(person, for: .neutral, state)
        return .mediatorAppointed(person, by: office)
    }

    /// What a joint act does where it can be done now.
    private static func effect(
        of act: JointAct, _ state: NegotiationState
    ) throws(NegotiationRejection) -> NegotiationFact {
        switch act {
        case .admit(let key):
            guard let item = state.item(key) else { throw .itemUnknown(key) }
            switch item.status {
            case .proposed: return .agendaItemAdmitted(item.item)
            case .withdrawn: throw .itemClosed(key, .withdrawn)
            default: throw .itemAlreadyAdmitted(key)
            }
        case .park(let key):
            _ = try openItem(key, state)
            return .agendaItemParked(key)
        case .resume(let key):
            guard let item = state.item(key) else { throw .itemUnknown(key) }
            guard item.status == .parked else { throw .itemNotParked(key) }
            return .agendaItemResumed(key)
        case .reopen(let key):
            return .tentativeAgreementReopened(try itemsReopened(with: key, state))
        case .appointRecorder(let person):
            try requireFree(person, for: .neutral, state)
            let recorder = state.seats.values.first { !$0.isVacated && $0.seat.role == .recorder }
            if let recorder { throw .seatTaken(recorder.seat.id) }
            return .recorderAppointed(person)
        case .appointMediator(let person):
            try requireFree(person, for: .neutral, state)
            return .mediatorAppointed(person)
        case .conclude(let conclusion):
            if conclusion == .withAgreement { try requireConcludable(state) }
            if conclusion == .withoutAgreement { try Procedure.requireNothingConcluded(state) }
            return .negotiationConcluded(conclusion)
        }
    }

    /// The item to open again, with everything that was agreed with it as one package.
    private static func itemsReopened(
        with key: ItemKey, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [ItemKey] {
        guard let item = state.item(key) else { throw .itemUnknown(key) }
        guard item.status == .tentativelyAgreed else { throw .itemNotTentativelyAgreed(key) }
        guard let number = item.tentative?.proposal, state.proposals[number]?.proposal.isPackage == true else {
            return [key]
        }
        return state.items.filter { $0.status == .tentativelyAgreed && $0.tentative?.proposal == number }.map(
            \.item.key)
    }

    /// Whether every admitted item is agreed, withdrawn or parked, and something is agreed.
    private static func requireConcludable(_ state: NegotiationState) throws(NegotiationRejection) {
        let open = state.items.filter { $0.status == .open }.map(\.item.key)
        guard open.isEmpty else { throw .itemsStillOpen(open) }
        guard state.items.contains(where: { $0.status == .tentativelyAgreed }) else { throw .nothingTentativelyAgreed }
    }
}
