import Bargaining
import EventSourcing
import Testing

/// The invariants of domain §3.4 that the procedure keeps, over random histories.
@Suite struct ProcedureProperties {
    private static let seeds = (1...40).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
    private static let steps = 500

    /// Plays a history and looks at every accepted step.
    private func play(
        _ seed: UInt64, _ look: (RandomProcedure.Step, [NegotiationFact], RandomProcedure) -> Void
    ) throws -> RandomProcedure {
        var procedure = try RandomProcedure(seed: seed)
        for _ in 0..<Self.steps {
            let step = procedure.step()
            if let facts = step.facts { look(step, facts, procedure) }
        }
        return procedure
    }

    @Test(arguments: seeds)
    func `invariant 4: every result follows from the counts, and no other is taken`(seed: UInt64) throws {
        _ = try play(seed) { step, facts, procedure in
            guard case .recordBallot(_, let paper) = step.act else { return }
            guard case .procedure(.congressBallotRecorded(let ballot, _))? = facts.first else {
                Issue.record("seed \(seed): a ballot is recorded first")
                return
            }
            let needed = procedure.needsMoreThanHalf ? 61 : 60
            let passes = ballot.count.attending * 3 >= ballot.count.eligible * 2 && ballot.count.inFavour >= needed
            #expect(ballot.outcome.isPassed == passes, "seed \(seed)")
            #expect(paper.announcedApproval == nil || paper.announcedApproval == passes, "seed \(seed)")
            switch facts.last {
            case .procedure(.draftRatified(ballot, _)): #expect(passes, "seed \(seed)")
            case .procedure(.draftRejected(ballot)): #expect(!passes, "seed \(seed)")
            default: Issue.record("seed \(seed): a ballot decides in the same decision")
            }
        }
    }

    @Test(arguments: seeds)
    func `invariant 5: nobody signs before ratification, unless the place says so`(seed: UInt64) throws {
        _ = try play(seed) { step, facts, procedure in
            for case .procedure(.agreementSigned(let number, _, let hash, _, _)) in facts {
                let draft = step.before.state.procedure.draft(number)
                #expect(draft?.draft.plan.textHash == hash, "seed \(seed)")
                let isFree = procedure.signsBefore || draft?.draft.plan.kind == .platformAgreement
                #expect(isFree || draft?.ratification?.outcome.isPassed == true, "seed \(seed)")
            }
        }
    }

    @Test(arguments: seeds)
    func `invariant 6: effect needs a receipt, and a late objection undoes nothing`(seed: UInt64) throws {
        var received: Set<Int> = []
        _ = try play(seed) { step, facts, procedure in
            for case .procedure(let fact) in facts {
                switch fact {
                case .filingReceived(let number, _): received.insert(number)
                case .agreementTookEffect(let effect):
                    #expect(received.contains(effect.draft), "seed \(seed)")
                    let filing = step.before.state.procedure.draft(effect.draft)?.filing
                    #expect(filing?.objection == nil, "seed \(seed)")
                    #expect(effect.cause == .confirmation || effect.from > effect.review.due, "seed \(seed)")
                case .objectionRaised(_, let objection):
                    let wasInForce = step.before.state.procedure.isInForce
                    #expect(!wasInForce || procedure.table.state.procedure.isInForce, "seed \(seed)")
                    #expect(
                        !objection.timeliness.isLate || procedure.table.state.items == step.before.state.items,
                        "seed \(seed)")
                default: break
                }
            }
        }
    }

    @Test(arguments: seeds)
    func `invariant 7: a clock keeps the figures it started under`(seed: UInt64) throws {
        let other = Law.rules(
            Law.china(with: [
                .filing: (.filing(FilingRule(within: .workingDays(5), start: .signature)), "HA §28"),
                .review: (.period(.calendarDays(60)), "HA §29"), .draftToCongress: (.period(.calendarDays(1)), "HA §1"),
            ]))
        _ = try play(seed) { _, _, procedure in
            let table = procedure.table
            let rows = Procedure.deadlines(of: table.state, under: table.rules)
            let later = Procedure.deadlines(of: table.state, under: other)
            #expect(rows == later, "seed \(seed)")
            #expect(rows.allSatisfy { $0.profile == table.rules.profile.reference }, "seed \(seed)")
        }
    }

    @Test(arguments: seeds)
    func `invariant 8: what could be recorded in time can be recorded late`(seed: UInt64) throws {
        _ = try play(seed) { step, facts, _ in
            guard let act = step.act, facts.allSatisfy(\.stopsAClock) else { return }
            var late = step.before
            late.on(late.today + 2_000)
            #expect((try? late.answer(act, by: step.actor).get()) != nil, "seed \(seed): \(act)")
        }
    }

    @Test(arguments: seeds)
    func `the same history gives the same state, and clock acts are due until they are done, once`(seed: UInt64) throws
    {
        var reached = 0
        let procedure = try play(seed) { step, facts, procedure in
            #expect(!facts.isEmpty, "seed \(seed): an accepted act writes something")
            reached += facts.count
            let table = procedure.table
            for act in table.clockActs {
                var after = table
                #expect((try? after.clock(act)) != nil, "seed \(seed): \(act)")
                #expect(!after.clockActs.contains(act), "seed \(seed): \(act) once")
            }
            #expect(table.state.procedure.clocks.filter(\.isRunning).count <= ClockRule.allCases.count, "seed \(seed)")
        }
        #expect(reached > 15, "seed \(seed): the generator is of use only when acts are accepted")
        #expect(Negotiation.fold(procedure.table.events) == procedure.table.state, "seed \(seed)")
    }

    @Test func `the random histories get as far as effect, objection, rejection and accession`() throws {
        var reached: Set<String> = []
        for seed in Self.seeds {
            _ = try play(seed) { _, facts, _ in reached.formUnion(facts.map(\.eventType.name)) }
        }
        for name in [
            "DraftRejected", "DraftRatified", "AgreementFiled", "AgreementRefiled", "ObjectionRaised",
            "AgreementTookEffect", "EnterpriseAcceded", "AgreementPublished", "NegotiationResumed",
        ] {
            #expect(reached.contains(name), "\(name)")
        }
    }

    @Test(arguments: seeds)
    func `facts in any order change what they can and break nothing`(seed: UInt64) throws {
        let events = try play(seed) { _, _, _ in }.table.events
        var generator = SeededGenerator(seed: seed)
        let state = Negotiation.fold(events.shuffled(using: &generator))
        _ = Procedure.deadlines(of: state, under: Law.rules())
        _ = (state.procedure.stage, state.procedure.coverage)
    }
}

extension NegotiationFact {
    /// Whether a clock can have run for it.
    fileprivate var stopsAClock: Bool {
        switch procedureFact {
        case .congressConvened, .congressBallotRecorded, .draftRatified, .draftRejected, .agreementFiled,
            .agreementRefiled, .filingReceived, .agreementPublished, .negotiationResumed, .agreementSigned,
            .draftSigned:
            true
        default: false
        }
    }
}
