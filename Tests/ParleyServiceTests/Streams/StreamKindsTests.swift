import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct StreamKindsTests {
    @Test func `no event type is of two kinds, and no two families share a name`() {
        var seen: [EventType: String] = [:]
        for type in FactCoding.readers.keys { seen[type] = StreamKinds.negotiation }
        var names = [StreamKinds.negotiation]
        for family in StreamFamilies.all {
            #expect(!names.contains(family.name), "\(family.name) names two kinds")
            names.append(family.name)
            for type in StreamFamilies.eventTypes(of: family) {
                #expect(seen[type] == nil, "\(type) is of \(family.name) and of \(seen[type] ?? "")")
                seen[type] = family.name
            }
        }
        #expect(StreamKinds.owners == seen)
    }

    @Test func `a type that nobody wrote has no kind`() {
        #expect(StreamKinds.owner(of: EventType(literal: "TallyOpened")) == nil)
        #expect(StreamKinds.owner(of: EventType(literal: "OfferMade")) == StreamKinds.negotiation)
        #expect(ProjectionRegistry.fold(of: "tally") == nil)
        #expect(ProjectionRegistry.wholeFold(of: "tally") == nil)
    }

    @Test func `one value has one form`() throws {
        let envelope = GoldenFiles.envelope(1)
        for fact in [Tally.Fact.opened(by: Sample.seat), .counted(3)] {
            let event = OccurredFact(occurredAt: GoldenFiles.occurredAt(1), fact: fact)
            let bytes = StreamCodec<TallyFamily>.encode(event, envelope)
            let read = try StreamCodec<TallyFamily>.decode(
                type: TallyFamily.eventType(of: fact), schemaVersion: 1, payload: bytes)
            #expect(read.event == event)
            #expect(read.envelope == envelope)
            for end in bytes.indices {
                #expect(throws: EventCodecError.self) {
                    try StreamCodec<TallyFamily>.decode(
                        type: TallyFamily.eventType(of: fact), schemaVersion: 1, payload: Array(bytes[..<end]))
                }
            }
        }
    }
}
