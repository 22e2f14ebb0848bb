import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct CaucusCodecTests {
    @Test func `every event type has a known fact, a reader and a golden file`() throws {
        let types = CaucusFactSamples.all.map(\.eventType)
        #expect(Set(types).count == types.count)
        #expect(Set(types) == Set(CaucusFamily.readers.keys))
        let files = Set(try GoldenFiles.names(in: GoldenFiles.families))
        for type in types { #expect(files.contains("\(type).v1.json"), "\(type)") }
    }

    @Test(arguments: CaucusFactSamples.all.indices)
    func `golden bytes decode to the known fact and encode to themselves`(_ index: Int) throws {
        let event = OccurredFact(
            occurredAt: GoldenFiles.occurredAt(index), fact: CaucusFactSamples.all[index])
        let envelope = GoldenFiles.envelope(index + 1)
        let type = event.fact.eventType
        let bytes = try GoldenFiles.bytes(
            of: type, version: 1, in: GoldenFiles.families,
            writing: StreamCodec<CaucusFamily>.encode(event, envelope))
        let decoded = try StreamCodec<CaucusFamily>.decode(type: type, schemaVersion: 1, payload: bytes)
        #expect(decoded.event == event)
        #expect(decoded.envelope == envelope)
        #expect(StreamCodec<CaucusFamily>.encode(decoded.event, decoded.envelope) == bytes)
    }

    @Test func `every form survives the round trip`() throws {
        for fact in CaucusFactSamples.all + CaucusFactSamples.others {
            let event = OccurredFact(occurredAt: .unknown, fact: fact)
            let bytes = StreamCodec<CaucusFamily>.encode(event, GoldenFiles.envelope(1))
            let decoded = try StreamCodec<CaucusFamily>.decode(
                type: fact.eventType, schemaVersion: 1, payload: bytes)
            #expect(decoded.event == event)
        }
    }

    @Test(arguments: [21, 22] as [UInt64])
    func `mutated payloads never trap, and what is still read is written as it was read`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for round in 0..<2_000 {
            let fact = CaucusFactSamples.all[round % CaucusFactSamples.all.count]
            var bytes = StreamCodec<CaucusFamily>.encode(
                OccurredFact(occurredAt: .unknown, fact: fact), GoldenFiles.envelope(1))
            let place = Int.random(in: bytes.indices, using: &random)
            bytes[place] = UInt8.random(in: 0x20...0x7E, using: &random)
            guard let read = Self.read(fact.eventType, bytes) else { continue }
            let again = StreamCodec<CaucusFamily>.encode(read.event, read.envelope)
            let second = try StreamCodec<CaucusFamily>.decode(type: fact.eventType, schemaVersion: 1, payload: again)
            try #require(second.event == read.event, "seed \(seed), round \(round)")
        }
    }

    private static func read(
        _ type: EventType, _ bytes: [UInt8]
    ) -> (event: OccurredFact<CaucusFact>, envelope: EventEnvelope)? {
        do throws(EventCodecError) {
            return try StreamCodec<CaucusFamily>.decode(type: type, schemaVersion: 1, payload: bytes)
        } catch {
            return nil
        }
    }

    @Test func `a parked position answers something exactly where it counters`() {
        let bytes = StreamCodec<CaucusFamily>.encode(
            OccurredFact(occurredAt: .unknown, fact: CaucusFactSamples.all[5]), GoldenFiles.envelope(1))
        let text = String(decoding: bytes, as: UTF8.self)
        for (word, other) in [("counter_offer", "offer"), ("counter_offer", "award")] {
            let changed = Array(text.replacing("\"kind\":\"\(word)\"", with: "\"kind\":\"\(other)\"").utf8)
            #expect(changed != bytes)
            #expect(throws: EventCodecError.self) {
                try StreamCodec<CaucusFamily>.decode(
                    type: EventType(literal: "PositionParked"), schemaVersion: 1, payload: changed)
            }
        }
    }
}
