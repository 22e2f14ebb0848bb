import Bargaining
import EventSourcing
import Testing

/// What holds of amendments whatever their people do, in any order.
@Suite struct AmendmentProperties {
    private static let people = [
        Person.labourChief, Person.employerChief, Person.recorder, Person.authority, Person.federation,
        Person.labourRepresentative,
    ]

    @Test func `none is signed before its vote, none takes effect unreceived or against an objection, each once`()
        throws
    {
        var kinds: Set<EventType> = []
        for seed in (1...40).map({ UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }) {
            var generator = SeededGenerator(seed: seed)
            var table = try ProcedureTable.inForce()
            table.on(200)
            for _ in 0..<200 {
                let before = table.state.procedure.life.amendments
                let act = Self.act(using: &generator)
                let facts: [ProcedureFact]
                do throws(NegotiationRejection) {
                    if case .life(.amendment(_, .takeEffectBySilence)) = act {
                        facts = try table.clock(act)
                    } else {
                        facts = try table.act(act, by: Self.author(of: act, using: &generator))
                    }
                } catch {
                    continue
                }
                kinds.formUnion(facts.map(\.eventType))
                for case .life(.amendment(let number, let fact)) in facts { Self.check(fact, before[number - 1], seed) }
                table.on(table.today + Int.random(in: 0...3, using: &generator))
            }
            for act in table.clockActs {
                #expect(try !table.clock(act).isEmpty, "seed \(seed): \(act)")
            }
        }
        let reached = kinds.map(\.name).filter { $0.hasPrefix("Amendment") }
        #expect(reached.count == 7, "\(reached.sorted())")
    }

    /// Mostly who may do it, sometimes anybody.
    private static func author(of act: ProcedureAct, using generator: inout SeededGenerator) -> SeatID {
        let anybody = people.randomElement(using: &generator) ?? Person.recorder
        guard Int.random(in: 0..<4, using: &generator) > 0 else { return anybody }
        return switch act {
        case .life(.amendment(_, .vote)): Person.recorder
        case .life(.amendment(_, .file)): Person.employerChief
        case .life(.amendment(_, .recordReceipt)), .life(.amendment(_, .object)), .life(.amendment(_, .confirmEffect)):
            Person.authority
        default: Bool.random(using: &generator) ? Person.labourChief : Person.employerChief
        }
    }

    private static func check(_ fact: AmendmentFact, _ before: AmendmentState, _ seed: UInt64) {
        switch fact {
        case .voted(let ballot, let isRatified, _):
            let passes = ballot.count.attending * 3 >= ballot.count.eligible * 2 && ballot.count.inFavour >= 60
            #expect(ballot.outcome.isPassed == passes && isRatified == passes, "seed \(seed)")
            #expect(before.ballots.isEmpty, "seed \(seed)")
        case .signed(_, let hash, _, _):
            #expect(before.isRatified && hash == before.amendment?.textHash, "seed \(seed)")
        case .filed: #expect(before.signatures.completedOn != nil && before.filing == nil, "seed \(seed)")
        case .received: #expect(before.filing != nil && before.filing?.review == nil, "seed \(seed)")
        case .objected: #expect(before.filing?.review != nil, "seed \(seed)")
        case .tookEffect(_, let day, let review):
            #expect(before.effectiveFrom == nil && before.filing?.objection == nil, "seed \(seed)")
            #expect(before.filing?.review == review && day >= review.start, "seed \(seed)")
        }
    }

    private static func act(using generator: inout SeededGenerator) -> ProcedureAct {
        let number = Int.random(in: 1...2, using: &generator)
        let hash = ProcedureTable.text(UInt8(number + 1))
        let votes = Bool.random(using: &generator) ? 60 : Int.random(in: 40...84, using: &generator)
        func on(_ act: AmendmentAct) -> ProcedureAct { .life(.amendment(number, act)) }
        return switch Int.random(in: 0..<12, using: &generator) {
        case 0: .life(.proposeAmendment(items: []))
        case 1, 2: .state(.amendAgreement(proposal: number, hash))
        case 3: on(.vote(CongressSitting(eligible: 120, attending: 84), ProcedureTable.ayes(votes)))
        case 4, 5: on(.sign(hash))
        case 6: on(.file(copies: 3))
        case 7, 8: on(.recordReceipt)
        case 9: Int.random(in: 0..<3, using: &generator) == 0 ? on(.object(clauses: [4])) : on(.recordReceipt)
        case 10: Int.random(in: 0..<3, using: &generator) == 0 ? on(.confirmEffect) : on(.sign(hash))
        default: on(.takeEffectBySilence)
        }
    }
}
