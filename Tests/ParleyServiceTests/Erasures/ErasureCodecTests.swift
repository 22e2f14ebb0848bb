import Bargaining
import EventSourcing
import StrictJSON
import Testing

@testable import ParleyService

/// Facts about erasures as stored bytes and back.
@Suite struct ErasureCodecTests {
    @Test func `every event type has a known fact and a reader`() {
        #expect(Set(ErasureFactSamples.all.map(\.eventType)) == Set(ErasureFamily.readers.keys))
        #expect(ErasureFactSamples.all.count == ErasureFamily.readers.count)
    }

    @Test(arguments: ErasureFactSamples.all.indices)
    func `golden bytes decode to the known fact and encode to themselves`(_ index: Int) throws {
        let fact = ErasureFactSamples.all[index]
        let event = OccurredFact(occurredAt: GoldenFiles.occurredAt(index), fact: fact)
        let envelope = GoldenFiles.envelope(index)
        let bytes = try GoldenFiles.bytes(
            of: fact.eventType, version: 1, in: GoldenFiles.families,
            writing: StreamCodec<ErasureFamily>.encode(event, envelope))
        let decoded = try StreamCodec<ErasureFamily>.decode(type: fact.eventType, schemaVersion: 1, payload: bytes)
        #expect(decoded.event == event && decoded.envelope == envelope)
        #expect(StreamCodec<ErasureFamily>.encode(decoded.event, decoded.envelope) == bytes)
    }

    @Test func `mutated payloads never trap, and what is still read is written as it was read`() throws {
        let seed: UInt64 = 20_261_128
        var random = SeededGenerator(seed: seed)
        var refused = 0
        for round in 0..<2_000 {
            let fact = ErasureFactSamples.all[round % ErasureFactSamples.all.count]
            let payload = PayloadMutation.mutated(
                StreamCodec<ErasureFamily>.encode(
                    OccurredFact(occurredAt: .unknown, fact: fact), GoldenFiles.envelope(1)), using: &random)
            do {
                let decoded = try StreamCodec<ErasureFamily>.decode(
                    type: fact.eventType, schemaVersion: 1, payload: payload)
                let again = StreamCodec<ErasureFamily>.encode(decoded.event, decoded.envelope)
                let twice = try StreamCodec<ErasureFamily>.decode(
                    type: fact.eventType, schemaVersion: 1, payload: again)
                try #require(twice.event == decoded.event, "seed \(seed), round \(round)")
            } catch is EventCodecError {
                refused += 1
            }
        }
        #expect(refused > 500, "seed \(seed)")
    }

    @Test func `every fact is told in both languages, and tells no pseudonym`() throws {
        let state = ErasureRegister.initialState
        for fact in ErasureFactSamples.all {
            let english = ErasureFamily.sentence(of: fact, before: state, titles: [:], in: .en)
            let chinese = ErasureFamily.sentence(of: fact, before: state, titles: [:], in: .zh)
            #expect(english.utf8.count > 10 && chinese.unicodeScalars.contains { $0.value > 0x2E80 })
            #expect(!(english + chinese).contains("0198a000"))
        }
    }
}
