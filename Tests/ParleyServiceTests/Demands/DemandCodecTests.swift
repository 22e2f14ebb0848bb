import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct DemandCodecTests {
    @Test func `every event type has a known fact and a reader`() {
        let types = DemandFactSamples.all.map(\.eventType)
        #expect(Set(types).count == types.count)
        #expect(Set(types) == Set(DemandFamily.readers.keys))
    }

    @Test(arguments: DemandFactSamples.all.indices)
    func `golden bytes decode to the known fact and encode to themselves`(_ index: Int) throws {
        let event = OccurredFact(occurredAt: GoldenFiles.occurredAt(index), fact: DemandFactSamples.all[index])
        let envelope = GoldenFiles.envelope(index + 1)
        let type = event.fact.eventType
        let bytes = try GoldenFiles.bytes(
            of: type, version: 1, in: GoldenFiles.families,
            writing: StreamCodec<DemandFamily>.encode(event, envelope))
        let decoded = try StreamCodec<DemandFamily>.decode(type: type, schemaVersion: 1, payload: bytes)
        #expect(decoded.event == event)
        #expect(decoded.envelope == envelope)
        #expect(StreamCodec<DemandFamily>.encode(decoded.event, decoded.envelope) == bytes)
    }

    @Test func `every form survives the round trip`() throws {
        for fact in DemandFactSamples.all + DemandFactSamples.others {
            let event = OccurredFact(occurredAt: .unknown, fact: fact)
            let bytes = StreamCodec<DemandFamily>.encode(event, GoldenFiles.envelope(1))
            let decoded = try StreamCodec<DemandFamily>.decode(type: fact.eventType, schemaVersion: 1, payload: bytes)
            #expect(decoded.event == event)
        }
    }

    @Test func `mutated payloads never trap, and what is still read is written as it was read`() throws {
        let seed: UInt64 = 20_261_128
        var random = SeededGenerator(seed: seed)
        var refused = 0
        for round in 0..<2_000 {
            let fact = DemandFactSamples.all[round % DemandFactSamples.all.count]
            let payload = PayloadMutation.mutated(
                StreamCodec<DemandFamily>.encode(
                    OccurredFact(occurredAt: .unknown, fact: fact), GoldenFiles.envelope(1)), using: &random)
            do {
                let decoded = try StreamCodec<DemandFamily>.decode(
                    type: fact.eventType, schemaVersion: 1, payload: payload)
                let again = StreamCodec<DemandFamily>.encode(decoded.event, decoded.envelope)
                let twice = try StreamCodec<DemandFamily>.decode(
                    type: fact.eventType, schemaVersion: 1, payload: again)
                try #require(twice.event == decoded.event, "seed \(seed), round \(round)")
            } catch is EventCodecError {
                refused += 1
            }
        }
        #expect(refused > 500, "seed \(seed)")
    }
}
