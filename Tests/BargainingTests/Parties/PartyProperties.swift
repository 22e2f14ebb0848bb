import Bargaining
import EventSourcing
import Testing

@Suite struct PartyProperties {
    /// Random acts on few parties: whatever is accepted, the tree of unions stays one.
    @Test func `no sequence of accepted acts makes a union stand above itself`() throws {
        let seed: UInt64 = 0x9A27_0001
        var generator = SeededGenerator(seed: seed)
        var accepted = 0
        for round in 0..<200 {
            var registry = Registry()
            for _ in 0..<60 {
                let party = Registry.party(UInt64.random(in: 1...6, using: &generator))
                let other = Registry.party(UInt64.random(in: 1...6, using: &generator))
                let details = Registry.details(
                    under: Bool.random(using: &generator) ? other : nil,
                    workers: Int64.random(in: 0...1_000, using: &generator))
                let act: PartyAct =
                    switch Int.random(in: 0..<8, using: &generator) {
                    case 0...3: .register(.federation, details)
                    case 4...6: .revise(details)
                    default: .merge(into: other)
                    }
                do throws(PartyRejection) {
                    try registry.act(act, of: party)
                    accepted += 1
                } catch { continue }
                #expect(Self.isTree(registry), "seed \(seed), round \(round), after \(act) of \(party)")
            }
        }
        #expect(accepted > 2_000, "seed \(seed)")
    }

    /// Walks up from every party by as many steps as there are parties.
    private static func isTree(_ registry: Registry) -> Bool {
        registry.states.keys.allSatisfy { start in
            var place: StreamID? = start
            for _ in 0...registry.states.count {
                guard let current = place else { return true }
                let state = registry.states[current]
                place = state?.mergedInto ?? state?.details?.parent
            }
            return place == nil
        }
    }
}
