import Bargaining
import EventSourcing
import Testing

/// What holds in every history of the whole procedure beside the invariants of domain §3.4.
@Suite struct ProcedureProperties {
    private static let seeds = (1...40).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
    private static let steps = 300

    /// Plays a history and looks at every accepted step.
    private func play(
        _ seed: UInt64, _ look: (HistoryStep, RandomNegotiation) -> Void
    ) -> RandomNegotiation {
        var history = RandomNegotiation(seed: seed)
        for _ in 0..<Self.steps {
            let step = history.step()
            if step.rejection == nil { look(step, history) }
        }
        return history
    }

    @Test(arguments: seeds)
    func `the same history gives the same state, and clock acts are due until they are done, once`(seed: UInt64) {
        var reached = 0
        let history = play(seed) { step, history in
            #expect(!step.facts.isEmpty, "seed \(seed): an accepted act writes something")
            reached += step.facts.count
            let table = history.table
            for act in table.clockActs {
                var after = table
                #expect((try? after.clock(act)) != nil, "seed \(seed): \(act)")
                #expect(!after.clockActs.contains(act), "seed \(seed): \(act) once")
            }
        }
        #expect(reached > 15, "seed \(seed): the generator is of use only when acts are accepted")
        #expect(Negotiation.fold(history.table.events) == history.table.state, "seed \(seed)")
    }

    @Test(arguments: seeds)
    func `facts in any order change what they can and break nothing`(seed: UInt64) {
        let history = play(seed) { _, _ in }
        var generator = SeededGenerator(seed: seed)
        let state = Negotiation.fold(history.table.events.shuffled(using: &generator))
        _ = Procedure.deadlines(of: state, under: history.law.kept)
        _ = (state.procedure.stage, state.procedure.coverage)
    }
}
