import EventSourcing

/// Values for tests: identifiers nobody else has, and events and items around them.
enum Examples {
    static func uuid() -> UUIDValue {
        UUIDValue(high: UInt64.random(in: 0...UInt64.max), low: UInt64.random(in: 0...UInt64.max))
    }

    static func stream() -> StreamID { StreamID(uuid()) }
    static func command() -> CommandID { CommandID(uuid()) }

    static func event(_ text: String = "{}", disclosures: [Disclosure] = []) -> NewEvent {
        NewEvent(
            type: EventType(literal: "OfferTabled"), schemaVersion: 3, id: EventID(uuid()), payload: [UInt8](text.utf8),
            disclosures: disclosures)
    }

    static func events(_ count: Int) -> [NewEvent] {
        (1...count).map { event("{\"n\":\($0)}") }
    }

    static func write(
        _ stream: StreamID, _ expected: ExpectedVersion = .any, events count: Int = 1, closes: Bool = false
    ) -> StreamWrite {
        StreamWrite(stream: stream, expected: expected, events: events(count), closes: closes)
    }

    static func item(
        _ stream: StreamID, _ expected: ExpectedVersion = .any, events count: Int = 1, closes: Bool = false,
        guards: [StreamGuard] = []
    ) -> AppendItem {
        AppendItem(command: command(), writes: [write(stream, expected, events: count, closes: closes)], guards: guards)
    }
}

extension AppendOutcome {
    /// The receipt of what was written now.
    var appended: AppendReceipt? {
        if case .appended(let receipt) = self { receipt } else { nil }
    }
}
