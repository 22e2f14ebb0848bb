import EventSourcing
import Testing

@Suite struct EventTypeTests {
    @Test(arguments: ["A", "OfferTabled", "Offer2", "A2345678901234567890123456789012"])
    func `takes PascalCase ASCII of at most 32 bytes`(_ name: String) {
        #expect(EventType(name)?.name == name)
    }

    @Test(arguments: [
        "", "offer", "2Offer", "Offer tabled", "Offer_", "Öffer", "方案", "A23456789012345678901234567890123",
    ])
    func `refuses any other name`(_ name: String) {
        #expect(EventType(name) == nil)
    }
}
