import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// Who named a mediator came later: events without it read as they always did.
@Suite struct MediatorCodingTests {
    @Test(arguments: Office.allCases.map { $0 as Office? } + [nil])
    func `a mediator named by an office keeps the office, one named by both sides has none`(_ office: Office?) throws {
        let event = NegotiationEvent(occurredAt: .unknown, fact: .mediatorAppointed(Sample.seat, by: office))
        let codec = NegotiationEventCodec.current
        let bytes = codec.encode(event, GoldenFiles.envelope(1))
        #expect(String(decoding: bytes, as: UTF8.self).contains("\"by\"") == (office != nil))
        let decoded = try codec.decode(type: event.fact.eventType, schemaVersion: 1, payload: bytes)
        #expect(decoded.event == event)
    }
}
