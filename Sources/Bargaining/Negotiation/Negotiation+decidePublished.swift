extension Negotiation {
    /// Structural rules for a published history: nobody at this table signed it, so nothing of who may do what applies
    /// (DESIGN §11, FORMAT §7).
    static func decidePublished(
        _ entry: PublishedEntry, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        if case .opening(let opening) = entry {
            guard state.opening == nil else { throw .negotiationAlreadyExists }
            guard opening.published != nil else { throw .notAPublishedRecord }
            try requireParties(opening)
            return [.negotiationOpened(opening)]
        }
        guard let opening = state.opening else { throw .negotiationNotFound }
        guard opening.published != nil else { throw .notAPublishedRecord }
        if let act = entry.sheetAct { try check(act, state) }
        switch entry {
        case .opening: return []
        case .agendaItem(let item): return try publishedItem(item, state)
        case .invitation(let act): return [.invitationIssued(act, addressee: nil)]
        case .position(let position): return [try publishedPosition(position, state)]
        case .neutralTerms(let position, let isBinding):
            guard position.side == .neutral else { throw .onlyANeutralMay }
            let proposal = try publishedProposal(position, isBinding ? .award : .recommendation, state)
            return [isBinding ? .awardMade(proposal) : .recommendationMade(proposal)]
        case .withdrawal(let act, let isLapse): return [isLapse ? .offerExpired(nil, act) : .offerWithdrawn(nil, act)]
        case .tentativeAgreement(let act): return [.tentativeAgreementReached(act, accepting: nil)]
        case .agreement(let act): return [isAccession(act, state) ? .partyAcceded(act) : .agreementReached(act)]
        case .imposedTerms(let act, let imposition): return [.termsImposed(act, imposition)]
        case .mediation(let act): return [.mediationRecorded(act)]
        case .ballot(let ballot):
            guard state.ballots.count < NegotiationLimits.maximumBallots else { throw .tooManyBallots }
            return [.ballotRecorded(ballot)]
        case .impasse(let act): return [.impasseDeclared(act)]
        case .stoppage(let act): return [.stoppageRecorded(act)]
        case .statement(let act): return [.statementRecorded(act)]
        case .outcome(let outcomes): return try publishedOutcome(outcomes, state)
        }
    }

    private static func publishedItem(
        _ item: AgendaItem, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        guard state.item(item.key) == nil else { throw .itemAlreadyProposed(item.key) }
        guard state.items.count < NegotiationLimits.maximumItems else { throw .tooManyItems }
        if let baseline = item.baseline { try checkStructure(baseline, of: item.key) }
        return [.agendaItemAdmitted(item.numbered(state.items.count + 1))]
    }

    /// A side's position as the fact that its kind names; a neutral's as a recommendation.
    private static func publishedPosition(
        _ position: PublishedPosition, _ state: NegotiationState
    ) throws(NegotiationRejection) -> NegotiationFact {
        if position.side == .neutral {
            return .recommendationMade(try publishedProposal(position, .recommendation, state))
        }
        let proposal = try publishedProposal(position, position.kind, state)
        switch position.kind {
        case .demand: return .demandTabled(proposal)
        case .offer: return .offerMade(proposal)
        case .counterOffer: return .counterOfferMade(proposal)
        case .package: return .packageOffered(proposal)
        case .recommendation, .award: throw .onlyANeutralMay
        }
    }

    private static func publishedProposal(
        _ position: PublishedPosition, _ kind: ProposalKind, _ state: NegotiationState
    ) throws(NegotiationRejection) -> Proposal {
        let sheet = position.draft.sheet
        guard !sheet.entries.isEmpty || sheet.statement != nil else { throw .itemsMissing }
        try check(
            SheetAct(side: position.side, party: position.party, items: sheet.items, sheet: sheet), state)
        return Proposal(
            number: try nextNumber(of: position.side, state), kind: kind, party: position.party, sheet: sheet,
            isPackage: position.isPackage, conditions: position.draft.conditions,
            validUntil: position.draft.validUntil, isFinal: position.draft.isFinal)
    }

    /// One party agrees to what is agreed already: it joins.
    private static func isAccession(_ act: SheetAct, _ state: NegotiationState) -> Bool {
        guard act.party != nil else { return false }
        guard !act.items.isEmpty else { return state.items.contains { $0.status == .agreed } }
        return act.items.allSatisfy { state.item($0)?.status == .agreed }
    }

    private static func publishedOutcome(
        _ outcomes: [ItemOutcome], _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        try requireOnce(outcomes.map(\.item))
        for outcome in outcomes {
            guard state.item(outcome.item) != nil else { throw .itemUnknown(outcome.item) }
            if let term = outcome.term { try checkStructure(term, of: outcome.item) }
        }
        return [.outcomeRecorded(outcomes)]
    }

    /// Whether an act names known items once, terms for exactly them or one statement, and a party of its side.
    private static func check(_ act: SheetAct, _ state: NegotiationState) throws(NegotiationRejection) {
        try requireParty(act.party, of: act.side, state.opening)
        guard act.items.count <= TermSheet.maximumEntries else { throw .tooManyItems }
        try requireOnce(act.items)
        try requireOnce(act.sheet.items)
        for key in act.items {
            guard state.item(key) != nil else { throw .itemUnknown(key) }
        }
        guard act.sheet.entries.isEmpty || Set(act.sheet.items) == Set(act.items) else { throw .termsDoNotMatchItems }
        if let statement = act.sheet.statement, statement.kind != .text, statement.kind != .unknown {
            throw .termsDoNotMatchItems
        }
        for entry in act.sheet.entries { try checkStructure(entry.term, of: entry.item) }
    }

    /// The structural rules of FORMAT §7.8: what is published is kept as it is, as long as it can be read.
    private static func checkStructure(_ term: Term, of key: ItemKey) throws(NegotiationRejection) {
        switch term.value {
        case .range(let minimum, let maximum, _):
            if maximum.isLess(than: minimum) { throw .rangeReversed(key) }
        case .tiers(_, let lines):
            for line in lines {
                if case .range(let minimum, let maximum) = line.rate, maximum.isLess(than: minimum) {
                    throw .rangeReversed(key)
                }
                if line.hasReversedBand { throw .termInvalid(key) }
            }
        default: break
        }
    }
}

extension PublishedEntry {
    /// The act inside, where the entry holds one; a vote is one too.
    fileprivate var sheetAct: SheetAct? {
        switch self {
        case .invitation(let act), .withdrawal(let act, _), .tentativeAgreement(let act), .agreement(let act),
            .imposedTerms(let act, _), .mediation(let act), .impasse(let act), .stoppage(let act), .statement(let act):
            act
        case .ballot(let ballot):
            SheetAct(side: ballot.side, party: ballot.party, items: ballot.items, sheet: ballot.sheet)
        case .opening, .agendaItem, .position, .neutralTerms, .outcome: nil
        }
    }
}
