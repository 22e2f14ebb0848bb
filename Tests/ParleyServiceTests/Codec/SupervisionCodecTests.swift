import Bargaining
import EventSourcing
import StrictJSON
import Testing

@testable import ParleyService

/// Facts of supervision cases as stored bytes and back.
@Suite struct SupervisionCodecTests {
    @Test func `every event type has a known fact and a reader`() {
        #expect(Set(SupervisionFactSamples.all.map(\.eventType)) == Set(SupervisionFamily.readers.keys))
        #expect(SupervisionFactSamples.all.count == SupervisionFamily.readers.count)
    }

    @Test(arguments: SupervisionFactSamples.all.indices)
    func `golden bytes decode to the known fact and encode to themselves`(_ index: Int) throws {
        let fact = SupervisionFactSamples.all[index]
        let event = OccurredFact(occurredAt: GoldenFiles.occurredAt(index), fact: fact)
        let envelope = GoldenFiles.envelope(index)
        let bytes = try GoldenFiles.bytes(
            of: fact.eventType, version: 1, in: GoldenFiles.families,
            writing: StreamCodec<SupervisionFamily>.encode(event, envelope))
        let decoded = try StreamCodec<SupervisionFamily>.decode(type: fact.eventType, schemaVersion: 1, payload: bytes)
        #expect(decoded.event == event && decoded.envelope == envelope)
        #expect(StreamCodec<SupervisionFamily>.encode(decoded.event, decoded.envelope) == bytes)
    }

    @Test func `mutated payloads never trap, and what is still read is written as it was read`() throws {
        let seed: UInt64 = 20_261_128
        var random = SeededGenerator(seed: seed)
        var refused = 0
        for round in 0..<2_000 {
            let fact = SupervisionFactSamples.all[round % SupervisionFactSamples.all.count]
            let payload = PayloadMutation.mutated(
                StreamCodec<SupervisionFamily>.encode(
                    OccurredFact(occurredAt: .unknown, fact: fact), GoldenFiles.envelope(1)), using: &random)
            do {
                let decoded = try StreamCodec<SupervisionFamily>.decode(
                    type: fact.eventType, schemaVersion: 1, payload: payload)
                let again = StreamCodec<SupervisionFamily>.encode(decoded.event, decoded.envelope)
                let twice = try StreamCodec<SupervisionFamily>.decode(
                    type: fact.eventType, schemaVersion: 1, payload: again)
                try #require(twice.event == decoded.event, "seed \(seed), round \(round)")
            } catch is EventCodecError {
                refused += 1
            }
        }
        #expect(refused > 500, "seed \(seed)")
    }
}
