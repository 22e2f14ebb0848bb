internal import Bargaining
internal import EventSourcing

/// Every family of this program. A new one is a line here.
enum StreamFamilies {
    static let all: [any StreamFamily.Type] = [
        CaucusFamily.self,
        PartyFamily.self,
        CampaignFamily.self,
        SupervisionFamily.self,
        DemandFamily.self,
        ProfileFamily.self,
        FloorFamily.self,
        HeadsFamily.self,
        ErasureFamily.self,
    ]

    private static let byType: [EventType: any StreamFamily.Type] = {
        var families: [EventType: any StreamFamily.Type] = [:]
        for family in all {
            for type in eventTypes(of: family) { families[type] = family }
        }
        return families
    }()

    /// The family of an event type; `nil` for negotiations and unknown types.
    static func family(of type: EventType) -> (any StreamFamily.Type)? { byType[type] }

    /// The event types of a family.
    static func eventTypes(of family: any StreamFamily.Type) -> Set<EventType> {
        func types<Family: StreamFamily>(_: Family.Type) -> Set<EventType> { Set(Family.readers.keys) }
        return types(family)
    }

    /// Reads a recorded event of a family, and tells whether encoding it again gives the stored bytes.
    ///
    /// - Throws: ``EventCodecError``.
    static func examine(
        _ recorded: RecordedEvent, as family: any StreamFamily.Type
    ) throws(EventCodecError) -> (envelope: EventEnvelope, agrees: Bool) {
        func read<Family: StreamFamily>(
            _: Family.Type
        ) throws(EventCodecError) -> (envelope: EventEnvelope, agrees: Bool) {
            let (event, envelope) = try StreamCodec<Family>.decode(recorded)
            let agrees =
                Family.eventType(of: event.fact) == recorded.type
                && (recorded.schemaVersion < Family.upcasters.schemaVersion(of: recorded.type)
                    || StreamCodec<Family>.encode(event, envelope) == recorded.payload)
            return (envelope, agrees)
        }
        return try read(family)
    }
}
