import Bargaining
import EventSourcing
import StrictJSON
import Testing

@testable import ParleyService

/// Facts of parties and campaigns as stored bytes and back.
@Suite struct FamilyCodecTests {
    @Test func `every event type has a known fact and a reader`() {
        #expect(Set(PartyFactSamples.all.map(\.eventType)) == Set(PartyFamily.readers.keys))
        #expect(Set(CampaignFactSamples.all.map(\.eventType)) == Set(CampaignFamily.readers.keys))
    }

    @Test(arguments: PartyFactSamples.all.indices)
    func `golden bytes of parties decode to the known fact and encode to themselves`(_ index: Int) throws {
        try Self.check(PartyFactSamples.all[index], index, as: PartyFamily.self)
    }

    @Test(arguments: CampaignFactSamples.all.indices)
    func `golden bytes of campaigns decode to the known fact and encode to themselves`(_ index: Int) throws {
        try Self.check(CampaignFactSamples.all[index], index, as: CampaignFamily.self)
    }

    private static func check<Family: StreamFamily>(_ fact: Family.Fact, _ index: Int, as _: Family.Type) throws {
        let event = OccurredFact(occurredAt: GoldenFiles.occurredAt(index), fact: fact)
        let envelope = GoldenFiles.envelope(index)
        let type = Family.eventType(of: fact)
        let bytes = try GoldenFiles.bytes(
            of: type, version: 1, in: GoldenFiles.families, writing: StreamCodec<Family>.encode(event, envelope))
        let decoded = try StreamCodec<Family>.decode(type: type, schemaVersion: 1, payload: bytes)
        #expect(decoded.event == event)
        #expect(decoded.envelope == envelope)
        #expect(StreamCodec<Family>.encode(decoded.event, decoded.envelope) == bytes)
    }

    @Test func `a coverage report of nobody survives the round trip`() throws {
        let event = OccurredFact(
            occurredAt: .unknown, fact: CampaignFact.coverageReported(CampaignFactSamples.empty))
        let bytes = StreamCodec<CampaignFamily>.encode(event, GoldenFiles.envelope(1))
        let decoded = try StreamCodec<CampaignFamily>.decode(
            type: event.fact.eventType, schemaVersion: 1, payload: bytes)
        #expect(decoded.event == event)
    }

    @Test func `members that do not belong there are refused by name`() throws {
        let event = OccurredFact(occurredAt: .unknown, fact: CampaignFactSamples.all[1])
        var text = String(
            decoding: StreamCodec<CampaignFamily>.encode(event, GoldenFiles.envelope(1)), as: UTF8.self)
        text = text.replacing(
            "\"unit\":\"sector\",\"industry\"", with: "\"unit\":\"sector\",\"workers\":7,\"industry\"")
        #expect {
            try StreamCodec<CampaignFamily>.decode(
                type: event.fact.eventType, schemaVersion: 1, payload: Array(text.utf8))
        } throws: { error in
            guard case .invalid(_, let fault)? = error as? EventCodecError else { return false }
            return fault.code == .unknownMember && fault.pointer.description == "/data/targets/2/workers"
        }
    }

    @Test func `mutated payloads never trap, and what is still read is written as it was read`() throws {
        let seed: UInt64 = 20_261_127
        var random = SeededGenerator(seed: seed)
        var refused = 0
        for round in 0..<2_000 {
            let fact = CampaignFactSamples.all[round % CampaignFactSamples.all.count]
            let payload = PayloadMutation.mutated(
                StreamCodec<CampaignFamily>.encode(
                    OccurredFact(occurredAt: .unknown, fact: fact), GoldenFiles.envelope(1)), using: &random)
            do {
                let decoded = try StreamCodec<CampaignFamily>.decode(
                    type: fact.eventType, schemaVersion: 1, payload: payload)
                let again = StreamCodec<CampaignFamily>.encode(decoded.event, decoded.envelope)
                let twice = try StreamCodec<CampaignFamily>.decode(
                    type: fact.eventType, schemaVersion: 1, payload: again)
                try #require(twice.event == decoded.event, "seed \(seed), round \(round)")
            } catch is EventCodecError {
                refused += 1
            }
        }
        #expect(refused > 500, "seed \(seed)")
    }

    @Test func `courses change only with the events that are read for them`() {
        let read = Set(CampaignCourse.eventTypes)
        for fact in FactSamples.all {
            var course = CampaignCourse()
            course.take(fact)
            #expect(course == CampaignCourse() || read.contains(fact.eventType), "\(fact.eventType)")
        }
        #expect(read.isSubset(of: Set(FactCoding.readers.keys)))
    }
}
