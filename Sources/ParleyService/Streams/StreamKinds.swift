internal import Bargaining
internal import EventSourcing

/// Which kind of stream an event type belongs to: negotiations, or one of the families.
enum StreamKinds {
    /// The name of the kind of negotiations.
    static let negotiation = "negotiation"

    /// Every event type with the name of its kind. That no type is of two kinds is tested.
    static let owners: [EventType: String] = {
        var owners: [EventType: String] = [:]
        for type in FactCoding.readers.keys { owners[type] = negotiation }
        for family in StreamFamilies.all {
            for type in StreamFamilies.eventTypes(of: family) where owners[type] == nil { owners[type] = family.name }
        }
        return owners
    }()

    /// The kind of a type; `nil` for one that this program does not know.
    static func owner(of type: EventType) -> String? { owners[type] }

    /// Reads a recorded event by the codec of its kind, and tells whether encoding it again gives the stored bytes.
    ///
    /// - Throws: ``EventCodecError``.
    static func examine(_ recorded: RecordedEvent) throws(EventCodecError) -> (envelope: EventEnvelope, agrees: Bool) {
        if let family = StreamFamilies.family(of: recorded.type) {
            return try StreamFamilies.examine(recorded, as: family)
        }
        let codec = NegotiationEventCodec.current
        let (event, envelope) = try codec.decode(recorded)
        let agrees =
            event.fact.eventType == recorded.type
            && (recorded.schemaVersion < codec.schemaVersion(of: recorded.type)
                || codec.encode(event, envelope) == recorded.payload)
        return (envelope, agrees)
    }
}
