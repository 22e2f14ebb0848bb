import Bargaining

/// A procedure in which random people try random acts on random days; most are refused, the rest makes a history.
struct RandomProcedure {
    private(set) var table: ProcedureTable
    private var generator: SeededGenerator
    /// Whether more than one half is needed, where the example has half.
    let needsMoreThanHalf: Bool
    /// Whether the chiefs sign before the congress.
    let signsBefore: Bool

    private static let chiefs = [Person.labourChief, Person.employerChief]
    private static let everybody =
        chiefs + [
            Person.labourRepresentative, Person.employerRepresentative, Person.recorder, Person.authority,
            Person.federation, Person.tripartite,
        ]

    init(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        needsMoreThanHalf = Bool.random(using: &generator)
        signsBefore = Int.random(in: 0..<4, using: &generator) == 0
        let profile = Law.china(with: [
            .approval: (
                .approval(ApprovalRule(threshold: needsMoreThanHalf ? .moreThanHalf : .atLeastHalf, base: .all)),
                "ZJ §24"
            ),
            .signing: (.signing(signsBefore ? .beforeCongress : .afterCongress), "SH §22"),
            .draftToCongress: (.period(.workingDays(15)), "ZJ §24"),
            .revote: (.period(.workingDays(5)), "ZJ §24"),
            .publication: (.publication(PublicationRule(within: .workingDays(5))), "ZJ §35"),
        ])
        table = try .settled(profile)
        self.generator = generator
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &generator)]
    }

    private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }

    /// The draft that counts, sometimes another number.
    private mutating func number() -> Int { max(1, table.state.procedure.drafts.count - (chance(10) ? 1 : 0)) }

    private mutating func hash(of number: Int) -> ContentHash {
        let hash = table.state.procedure.draft(number)?.draft.plan.textHash ?? ProcedureTable.hash
        return chance(15) ? ProcedureTable.text(99) : hash
    }

    private mutating func paper() -> BallotPaper {
        let inFavour = pick([40, 59, 60, 61, 84])
        return BallotPaper(
            inFavour: inFavour, against: 84 - inFavour, isSecret: !chance(4),
            announcedApproval: chance(3) ? Bool.random(using: &generator) : nil)
    }

    private mutating func procedureAct() -> ProcedureAct {
        let number = number()
        switch Int.random(in: 0..<21, using: &generator) {
        case 0, 1:
            let kind: OutcomeKind = chance(8) ? .platformAgreement : pick([.collectiveContract, .wageAgreement])
            return .state(.assembleDraft(ProcedureTable.plan(kind, text: pick([1, 2]))))
        case 2, 3: return .signDraft(number, hash(of: number))
        case 4, 5: return .state(.submitToCongress(draft: number, pick([.enterprise, .industry])))
        case 6:
            return .conveneCongress(
                draft: number, CongressSitting(eligible: 120, attending: chance(6) ? 79 : 84))
        case 7, 8: return .recordBallot(draft: number, paper())
        case 9, 10: return .signAgreement(number, hash(of: number))
        case 11, 12: return .fileAgreement(draft: number, copies: 3)
        case 13: return .refileAgreement(draft: number, copies: 3)
        case 14: return .recordReceipt(draft: number)
        case 15: return .raiseObjection(draft: number, clauses: [4])
        case 16: return chance(6) ? .confirmEffect : .affixSeal(number)
        case 17: return .publish(pick(PublicationChannel.allCases))
        case 18: return .state(.accede(Accession(enterprise: pick(["Firm 1", "Firm 2"]), workers: 400)))
        case 19: return pick([.takeEffectBySilence, .markExpired, .markReplyOverdue])
        default:
            return .state(pick([.suspend(until: ProcedureTable.day(table.today + 9), .agreement), .resume]))
        }
    }

    /// What would bring the procedure on from where it stands.
    private mutating func nextAct() -> ProcedureAct? {
        let procedure = table.state.procedure
        if let pending = procedure.pendingSteps.last { return .state(pending.step) }
        if procedure.openSuspension != nil { return .state(.resume) }
        guard let draft = procedure.currentDraft, procedure.stage != .rejected, procedure.stage != .objected else {
            let kind: OutcomeKind = chance(12) ? .platformAgreement : pick([.collectiveContract, .wageAgreement])
            return .state(.assembleDraft(ProcedureTable.plan(kind, text: pick([1, 2]))))
        }
        let number = draft.draft.number
        switch procedure.stage {
        case .draft where draft.draftSignatures.completedOn == nil: return .signDraft(number, hash(of: number))
        case .draft: return .state(.submitToCongress(draft: number, pick([.enterprise, .industry])))
        case .inRatification where draft.sittings.last.map({ $0.ballot != nil }) ?? true:
            return .conveneCongress(draft: number, CongressSitting(eligible: 120, attending: chance(9) ? 79 : 84))
        case .inRatification: return .recordBallot(draft: number, paper())
        case .ratified: return .signAgreement(number, hash(of: number))
        case .signed:
            let wasObjected = procedure.drafts.contains { $0.filing?.objection != nil }
            return wasObjected
                ? .refileAgreement(draft: number, copies: 3) : .fileAgreement(draft: number, copies: 3)
        case .filed: return .recordReceipt(draft: number)
        case .underReview:
            return chance(9) ? .raiseObjection(draft: number, clauses: [4]) : .takeEffectBySilence
        case .inForce: return .publish(pick(PublicationChannel.allCases))
        case .published: return .state(.accede(Accession(enterprise: pick(["Firm 1", "Firm 2"]), workers: 400)))
        default: return nil
        }
    }

    /// Who would do it, most times.
    private mutating func actor(of act: ProcedureAct) -> Actor {
        guard !chance(12) else { return .person(pick(Self.everybody)) }
        switch act {
        case .takeEffectBySilence, .markExpired, .markReplyOverdue: return .clock
        case .conveneCongress, .recordBallot: return .person(Person.federation)
        case .recordReceipt, .raiseObjection, .confirmEffect: return .person(Person.authority)
        case .fileAgreement, .refileAgreement, .affixSeal: return .person(Person.employerChief)
        default: return .person(pick(Self.chiefs))
        }
    }

    /// A tentative agreement that is opened, or made again.
    private mutating func tableAct() -> (NegotiationAct, Actor) {
        let last = ProposalNumber(side: .employer, ordinal: table.state.lastOrdinal(of: .employer))
        let rate = pick([ExactDecimal("1.05"), "1.10"].compactMap(\.self))
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: return (.state(.reopen("per_parcel")), .person(pick(Self.chiefs)))
        case 1:
            let draft = Example.draft(["per_parcel": Example.yuan(rate), "daily_limit": Example.hours("9")])
            return (.offerPackage(draft), .person(Person.employerChief))
        default: return (.acceptOffer(last), .person(Person.labourChief))
        }
    }

    struct Step {
        let command: NegotiationCommand
        let act: ProcedureAct?
        let actor: Actor
        let before: ProcedureTable
        let facts: [NegotiationFact]?
    }

    /// Tries one act; the facts are `nil` where it was refused.
    mutating func step() -> Step {
        if chance(4) { table.on(table.today + Int.random(in: 1...12, using: &generator)) }
        let isOpen = table.state.items.contains { $0.status == .open }
        let random = chance(4) ? procedureAct() : nextAct()
        let procedure = chance(isOpen ? 2 : 40) ? nil : random
        let (act, actor) = procedure.map { (NegotiationAct.procedure($0), self.actor(of: $0)) } ?? tableAct()
        let command = table.command(act, by: actor)
        let before = table
        do throws(NegotiationRejection) {
            return Step(
                command: command, act: procedure, actor: actor, before: before, facts: try table.run(command))
        } catch {
            return Step(command: command, act: procedure, actor: actor, before: before, facts: nil)
        }
    }
}
