import Bargaining
import EventSourcing
import Testing

/// What holds in every history of a dispute, however its acts come.
@Suite struct ConciliationProperties {
    private static let seeds = (1...40).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
    private static let steps = 200

    private static func act(_ generator: inout SeededGenerator, _ last: Int) -> (DisputeAct, Actor) {
        let number = Int.random(in: 0..<8, using: &generator) == 0 ? last + 1 : max(1, last)
        let chief = Bool.random(using: &generator) ? Person.labourChief : Person.employerChief
        let text = ProcedureTable.text(UInt8.random(in: 1...2, using: &generator))
        switch Int.random(in: 0..<10, using: &generator) {
        case 0, 1: return (.requestConciliation(items: []), .person(chief))
        case 2: return (.openConciliation(items: ["per_parcel"]), .person(Person.authority))
        case 3, 4: return (.acceptConciliation(number), .person(Person.authority))
        case 5: return (.extendConciliation(number, length: nil), .person(Person.authority))
        case 6:
            let agreement = ConciliationAgreement(textHash: text, openItems: [])
            return (.draftConciliationAgreement(number, agreement), .person(Person.authority))
        case 7, 8: return (.signConciliationAgreement(number, text), .person(chief))
        default: return (.closeConciliation(number), .person(Person.authority))
        }
    }

    @Test(arguments: seeds)
    func `one conciliation goes on at a time, each ends once for every clock, and the history gives the state`(
        seed: UInt64
    ) throws {
        var generator = SeededGenerator(seed: seed)
        var table = try ProcedureTable.seated(ConciliationSpecs.law())
        table.on(20)
        var accepted = 0
        for _ in 0..<Self.steps {
            if Int.random(in: 0..<3, using: &generator) == 0 {
                table.on(table.today + Int.random(in: 1...15, using: &generator))
            }
            for due in table.clockActs {
                try table.clock(due)
                #expect(!table.clockActs.contains(due), "seed \(seed): \(due) once")
            }
            let (act, actor) = Self.act(&generator, table.state.procedure.disputes.conciliations.count)
            if case .success = table.answer(.dispute(act), by: actor) {
                try table.run(table.command(.procedure(.dispute(act)), by: actor))
                accepted += 1
            }
            let conciliations = table.state.procedure.disputes.conciliations
            #expect(conciliations.dropLast().allSatisfy { !$0.isOpen }, "seed \(seed)")
            let running = table.state.procedure.clocks.filter { $0.clock.rule == .conciliation && $0.isRunning }
            let open = table.state.procedure.disputes.openConciliation
            #expect(running.map(\.clock) == [open?.clock].compactMap(\.self), "seed \(seed)")
            for (first, next) in zip(conciliations, conciliations.dropFirst()) {
                guard let end = first.closure?.day, let start = next.acceptedOn else { continue }
                #expect(start >= end, "seed \(seed): their days do not overlap")
            }
        }
        #expect(accepted > 20, "seed \(seed): the generator is of use only when acts are accepted")
        #expect(Negotiation.fold(table.events) == table.state, "seed \(seed)")
        // Facts in any order change what they can and break nothing.
        let shuffled = Negotiation.fold(table.events.shuffled(using: &generator))
        _ = Procedure.deadlines(of: shuffled, under: table.rules)
        _ = (shuffled.procedure.stage, Procedure.representativeBreaches(of: shuffled, under: table.rules))
    }
}
