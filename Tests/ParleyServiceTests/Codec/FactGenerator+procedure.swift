import Bargaining

extension FactGenerator {
    /// A random fact of the procedure.
    mutating func procedureFact() -> ProcedureFact {
        switch number(0...23) {
        case 0: .replyOverdue(clock())
        case 1: .informationRequested(number: number(1...99), side: side(), informationRequest())
        case 2:
            .informationDisclosed(
                request: number(1...99), side: side(), documents: many(1...4) { $0.title() },
                maybe { $0.timeliness() })
        case 3: .stepProposed(step(), side: side())
        case 4: .negotiationSuspended(suspension())
        case 5: .suspensionExtended(suspension())
        case 6: .negotiationResumed(Resumption(timeliness: timeliness(), days: number(0...400), breaches: breaches()))
        case 7: .draftAssembled(draft(), revote: maybe { $0.clock() })
        case 8: .draftSigned(number(1...9), side: side(), hash(), on: day(), congress: maybe { $0.clock() })
        case 9: .draftSubmitted(number(1...9), route(), on: day())
        case 10: .congressBallotRecorded(countedBallot(), maybe { $0.timeliness() })
        case 11: .draftRatified(countedBallot(), filing: maybe { $0.clock() })
        case 12: .draftRejected(countedBallot())
        case 13:
            .agreementSigned(number(1...9), side: side(), hash(), on: day(), clocks: many(0...4) { $0.clock() })
        case 14:
            .agreementTookEffect(
                AgreementEffect(
                    draft: number(1...9), cause: pick(AgreementEffect.Cause.allCases), from: day(), review: clock(),
                    clocks: many(0...4) { $0.clock() }))
        case 15: .entryCorrected(entry(), from: term(), to: term())
        case 18: preparationFact()
        case 19: .life(lifeFact())
        case 21: recordFact()
        case 22: groundworkFact()
        case 17: .dispute(disputeFact())
        case 16: .entryContested(entry(), side: side())
        default: pick(ProcedureFactSamples.all + ProcedureFactSamples.others)
        }
    }

    mutating func clock() -> StartedClock {
        StartedClock(
            rule: pick(ClockRule.allCases), profile: pick([Sample.profile("CN@1"), Sample.profile("CN-ZJ-NB@12")]),
            article: maybe { $0.article() }, start: day(), due: day())
    }

    mutating func timeliness() -> Timeliness { Timeliness(clock: clock(), day: day()) }

    mutating func article() -> Article {
        pick([Sample.article("O22 §32"), Sample.article("SHC §§28, 31"), Sample.article("G24")])
    }

    private mutating func informationRequest() -> InformationRequest {
        InformationRequest(subject: title(), items: many(0...3) { $0.key() }, wantedBy: maybe { $0.day() })
    }

    private mutating func suspension() -> Suspension {
        Suspension(
            cause: pick(SuspensionCause.allCases), from: day(), clock: clock(), breaches: breaches(),
            stopsWindow: flag())
    }

    private mutating func breaches() -> [SuspensionBreach] {
        many(0...3) { $0.pick(ProcedureFactSamples.breaches) }
    }

    private mutating func step() -> ProcedureStep {
        switch number(0...8) {
        case 6: .amendAgreement(proposal: number(1...9), hash())
        case 7: .dissolveAgreement
        case 5: .scheduleSession(sessionPlan())
        case 0: .suspend(until: day(), pick(SuspensionCause.allCases))
        case 1: .extendSuspension(until: day())
        case 2: .resume
        case 3: .assembleDraft(plan())
        case 4: .submitToCongress(draft: number(1...9), route())
        default: .accede(Accession(enterprise: party(), workers: Int64(number(1...1_000_000))))
        }
    }

    private mutating func plan() -> DraftPlan {
        DraftPlan(
            kind: pick(OutcomeKind.allCases), binding: pick(BindingMode.allCases), validFrom: day(),
            validThrough: day(), carried: many(0...3) { $0.key() },
            workersInScope: maybe { Int64($0.number(1...1_000_000)) }, textHash: hash())
    }

    private mutating func draft() -> AgreementDraft {
        AgreementDraft(
            number: number(1...9), plan: plan(), items: many(1...5) { $0.key() },
            reservations: many(0...3) { $0.number(1...99) }, signing: pick([.afterCongress, .beforeCongress]),
            bindingDeparture: maybe { $0.article() }, profile: Sample.profile("CN@1"))
    }

    private mutating func route() -> CongressRoute {
        pick([.enterprise, .industry, .eachEnterprise(many(1...4) { $0.party() })])
    }

    mutating func countedBallot() -> CountedBallot {
        let eligible = number(1...2_000)
        let attending = number(0...eligible)
        let inFavour = number(0...attending)
        let against = number(0...(attending - inFavour))
        let abstained = number(0...(attending - inFavour - against))
        let needed = number(0...eligible)
        let rule = article()
        return CountedBallot(
            draft: number(1...9), enterprise: maybe { $0.party() },
            count: Sample.count(eligible, attending, inFavour, against, abstained), isSecret: flag(),
            brokenSecrecy: maybe { $0.article() },
            outcome: pick([
                .passed(needed: needed, votes: inFavour, article: rule),
                .quorumMissed(needed: needed, present: attending, article: rule),
                .approvalMissed(needed: needed, votes: inFavour, article: rule),
            ]), profile: Sample.profile("CN-SH@3"), day: day())
    }

    mutating func entry() -> EntryReference {
        EntryReference(version: Int64(number(1...1_000_000)), proposal: proposalNumber(), item: key())
    }

    mutating func hash() -> ContentHash { Sample.hash(UInt8(number(0...255))) }
}
