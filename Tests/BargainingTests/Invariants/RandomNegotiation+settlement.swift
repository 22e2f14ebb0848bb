import Bargaining

extension RandomNegotiation {
    private static let firms: [PartyName] = ["Firm 1", "Firm 2"]

    /// The draft that counts, sometimes another number.
    mutating func draftNumber() -> Int { max(1, state.procedure.drafts.count - (chance(10) ? 1 : 0)) }

    /// The text of a draft, sometimes another one.
    mutating func hash(of number: Int) -> ContentHash {
        let hash = state.procedure.draft(number)?.draft.plan.textHash ?? ProcedureTable.hash
        return chance(10) ? ProcedureTable.text(99) : hash
    }

    mutating func plan() -> DraftPlan {
        let unsettled = state.items.filter { $0.status == .open || $0.status == .parked }.map(\.item.key)
        return ProcedureTable.plan(
            chance(6) ? .platformAgreement : pick([.collectiveContract, .wageAgreement]),
            binding: chance(4) ? .allInScope : .accededList, text: UInt8(within(1...3)),
            carried: chance(8) ? [] : unsettled)
    }

    mutating func route() -> CongressRoute { pick([.enterprise, .industry, .eachEnterprise(Self.firms)]) }

    /// Who votes next.
    mutating func voter(_ route: CongressRoute) -> PartyName? {
        guard case .eachEnterprise(let enterprises) = route else { return chance(15) ? "Firm 1" : nil }
        let voted = state.procedure.currentDraft?.ballots.map(\.enterprise) ?? []
        return enterprises.first { !voted.contains($0) } ?? enterprises.first
    }

    mutating func sitting(_ enterprise: PartyName?) -> CongressSitting {
        CongressSitting(enterprise: enterprise, eligible: 120, attending: chance(9) ? 79 : 84)
    }

    mutating func paper(_ enterprise: PartyName?) -> BallotPaper {
        let inFavour = pick([41, 42, 59, 60, 61, 79, 84])
        let against = chance(12) ? 90 : max(0, 79 - inFavour)
        return BallotPaper(
            enterprise: enterprise, inFavour: min(inFavour, 84), against: against, abstained: 0,
            isSecret: !chance(4), announcedApproval: chance(3) ? chance(2) : nil)
    }

    mutating func settlementAct() -> ProcedureAct {
        let number = draftNumber()
        switch within(0...17) {
        case 0: return .state(.assembleDraft(plan()))
        case 1: return .signDraft(number, hash(of: number))
        case 2: return .state(.submitToCongress(draft: number, route()))
        case 3: return .conveneCongress(draft: number, sitting(chance(2) ? "Firm 1" : nil))
        case 4: return .recordBallot(draft: number, paper(chance(2) ? "Firm 1" : nil))
        case 5...7: return .signAgreement(number, hash(of: number))
        case 8: return .fileAgreement(draft: number, copies: 3)
        case 9: return .refileAgreement(draft: number, copies: 3)
        case 10: return .recordReceipt(draft: number)
        case 11: return .raiseObjection(draft: number, clauses: [4])
        case 12: return chance(3) ? .confirmEffect : .affixSeal(number)
        case 13: return .publish(pick(PublicationChannel.allCases))
        case 14: return .state(.accede(accession()))
        case 15: return .sendCopyToHigherUnion
        default: return pick([.takeEffectBySilence, .takeEffectBySilence, .markExpired, .confirmEffect])
        }
    }

    private mutating func accession() -> Accession {
        Accession(enterprise: pick(Self.firms), workers: pick([0, 400, 3_000]))
    }

    mutating func disputeAct() -> DisputeAct {
        let conciliation = max(1, state.procedure.disputes.conciliations.count - (chance(8) ? 1 : 0))
        let arbitration = max(1, state.procedure.disputes.arbitrations.count)
        let items: [ItemKey] = chance(2) ? [] : ["per_parcel"]
        switch within(0...12) {
        case 0: return .requestConciliation(items: items)
        case 1: return .openConciliation(items: items)
        case 2: return .acceptConciliation(conciliation)
        case 3: return .extendConciliation(conciliation, length: pick([nil, 5, 99]))
        case 4:
            return .draftConciliationAgreement(
                conciliation, ConciliationAgreement(textHash: text(), openItems: items))
        case 5: return .signConciliationAgreement(conciliation, text())
        case 6: return .closeConciliation(conciliation)
        case 7:
            return .recordTripartiteMeeting(
                TripartiteMeeting(conciliation: chance(2) ? conciliation : nil, minutesHash: text(), followUps: []))
        case 8, 9: return .requestArbitration(items: items)
        case 10: return .recordArbitrationAward(arbitration, pick(RulingOutcome.allCases))
        case 11:
            return .recordJudgment(arbitration, pick(CourtInstance.allCases), pick(RulingOutcome.allCases))
        default: return .closeOverdueConciliation
        }
    }

    mutating func lifeAct() -> LifeAct {
        let commitment = within(1...2)
        switch within(0...10) {
        case 0, 1: return .fulfilCommitment(commitment)
        case 2: return .disputeFulfilment(commitment)
        case 3: return .proposeAmendment(items: chance(2) ? [] : ["per_parcel"])
        case 4: return chance(3) ? .dissolveAgreement(pick(DissolutionGround.allCases)) : .reportPerformance
        case 5: return .fileDissolution
        case 6: return .notifyRuleChange(rules())
        case 7: return .reportPerformance
        case 8, 9: return .proposeRenewal
        default: return .markCommitmentMissed(commitment)
        }
    }

    /// What an agreement in force, or one that ended, still asks for.
    mutating func life() -> (NegotiationAct, Actor)? {
        let procedure = state.procedure
        let anyChief = Actor.person(chief(pick([.labour, .employer])))
        if procedure.life.dissolution != nil {
            return (.procedure(.life(.fileDissolution)), .person(chief(.employer)))
        }
        if chance(6), let ruling = ruling() { return ruling }
        switch within(0...10) {
        case 0, 1: return (.procedure(.publish(pick(PublicationChannel.allCases))), anyChief)
        case 2: return (.procedure(.state(.accede(accession()))), anyChief)
        case 3:
            let open = procedure.commitments.first { procedure.status(of: $0) == .open }
            return open.map {
                (.procedure(.life(.fulfilCommitment($0.number))), .person(chief($0.owner)))
            }
        case 4: return (.procedure(.life(.reportPerformance)), .person(chief(.employer)))
        case 5: return (.procedure(.life(.proposeRenewal)), anyChief)
        case 6: return (.procedure(.life(.proposeAmendment(items: []))), anyChief)
        case 7:
            let open = procedure.life.amendments.last { $0.amendment == nil }
            return open.map { (.procedure(.state(.amendAgreement(proposal: $0.proposal.number, text()))), anyChief) }
        case 8: return chance(4) ? (.procedure(.state(.dissolveAgreement)), anyChief) : nil
        case 9:
            let claimed = procedure.commitments.first { procedure.life.commitments[$0.number]?.fulfilment != nil }
            return claimed.flatMap { commitment in
                commitment.owner.opposite.map {
                    (.procedure(.life(.disputeFulfilment(commitment.number))), .person(chief($0)))
                }
            }
        default: return (.procedure(.sendCopyToHigherUnion), .person(chief(.labour)))
        }
    }

    /// The next decision on a dispute over performance.
    private mutating func ruling() -> (NegotiationAct, Actor)? {
        let number = state.procedure.disputes.arbitrations.count
        guard let last = state.procedure.disputes.arbitrations.last else {
            return (.procedure(.dispute(.requestArbitration(items: []))), .person(chief(.labour)))
        }
        let outcome = pick(RulingOutcome.allCases)
        let act: DisputeAct =
            last.award == nil
            ? .recordArbitrationAward(number, outcome)
            : .recordJudgment(number, last.firstJudgment == nil ? .first : .second, outcome)
        return (.procedure(.dispute(act)), .person(Person.authority))
    }
}
