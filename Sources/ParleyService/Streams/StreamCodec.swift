package import Bargaining
package import EventSourcing

/// The events of a family as stored bytes and back, in the envelope that negotiations have too. One value has one form.
package enum StreamCodec<Family: StreamFamily> {
    /// The exact bytes to store. Complexity: linear in the size of the fact.
    package static func encode(_ event: OccurredFact<Family.Fact>, _ envelope: EventEnvelope) -> [UInt8] {
        PayloadCoding.encode(event.occurredAt, envelope) { writer in Family.write(event.fact, to: &writer) }
    }

    /// The event in a payload.
    ///
    /// - Throws: ``EventCodecError``; no bytes trap.
    /// - Complexity: linear in the bytes.
    package static func decode(
        type: EventType, schemaVersion: UInt16, payload: [UInt8]
    ) throws(EventCodecError) -> (event: OccurredFact<Family.Fact>, envelope: EventEnvelope) {
        guard let read = Family.readers[type] else { throw .unknownType(type) }
        try Family.upcasters.check(type, schemaVersion)
        let (occurredAt, envelope, fact) = try PayloadCoding.decode(payload, of: type) { data throws(CodingFault) in
            try PayloadCoding.fact(in: try Family.upcasters.newest(data, type: type, from: schemaVersion), read)
        }
        return (OccurredFact(occurredAt: occurredAt, fact: fact), envelope)
    }

    /// The event in a row of the log.
    static func decode(
        _ recorded: RecordedEvent
    ) throws(EventCodecError) -> (event: OccurredFact<Family.Fact>, envelope: EventEnvelope) {
        try decode(type: recorded.type, schemaVersion: recorded.schemaVersion, payload: recorded.payload)
    }
}
