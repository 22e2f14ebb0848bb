public import Bargaining
public import EventSourcing
internal import StrictJSON

/// Negotiation events as stored bytes and back.
///
/// The bytes are compact JSON in the profile of stored events: I-JSON without floats, ASCII member names, at most 32
/// levels. One value has one form: decoding and encoding again gives the same bytes.
public struct NegotiationEventCodec: Sendable {
    /// The first version of every form.
    public static let firstVersion = EventUpcasters.firstVersion

    /// The codec of this program: every form is at its first version, so nothing is upcast yet.
    public static let current = NegotiationEventCodec(upcasters: [])

    /// The most bytes of a payload that is read back. No event of a history file of 16 MiB, the largest input there is,
    /// fills more.
    public static let maximumPayloadBytes = PayloadCoding.maximumBytes

    private let upcasters: EventUpcasters

    /// A codec whose forms are as new as its upcasters make them.
    public init(upcasters: [EventUpcaster]) {
        self.upcasters = EventUpcasters(upcasters)
    }

    /// Whether events of a type are of negotiations.
    static func knows(_ type: EventType) -> Bool { FactCoding.readers[type] != nil }

    /// The version in which events of a type are written.
    public func schemaVersion(of type: EventType) -> UInt16 { upcasters.schemaVersion(of: type) }

    /// The exact bytes to store. They are hashed and never encoded again.
    ///
    /// Complexity: linear in the size of the fact.
    public func encode(_ event: NegotiationEvent, _ envelope: EventEnvelope) -> [UInt8] {
        PayloadCoding.encode(event.occurredAt, envelope) { writer in FactCoding.write(event.fact, to: &writer) }
    }

    /// The event in a payload.
    ///
    /// - Parameters:
    ///   - type: as recorded beside the payload.
    ///   - schemaVersion: as recorded beside the payload.
    ///   - payload: the stored bytes.
    /// - Throws: ``EventCodecError``; no bytes trap.
    /// - Complexity: linear in the bytes.
    public func decode(
        type: EventType, schemaVersion: UInt16, payload: [UInt8]
    ) throws(EventCodecError) -> (event: NegotiationEvent, envelope: EventEnvelope) {
        guard let read = FactCoding.readers[type] else { throw .unknownType(type) }
        try upcasters.check(type, schemaVersion)
        if let usual = decodeUsual(payload, type, schemaVersion, read) { return usual }
        let (occurredAt, envelope, fact) = try PayloadCoding.decode(payload, of: type) { data throws(CodingFault) in
            try PayloadCoding.fact(in: try upcasters.newest(data, type: type, from: schemaVersion), read)
        }
        return (NegotiationEvent(occurredAt: occurredAt, fact: fact), envelope)
    }

    /// The event in a payload whose envelope has the usual bytes; `nil` for any other payload, whatever is the matter with
    /// it: the reader of any payload finds it again and says where it is.
    private func decodeUsual(
        _ payload: [UInt8], _ type: EventType, _ version: UInt16, _ read: FactCoding.Reader
    ) -> (event: NegotiationEvent, envelope: EventEnvelope)? {
        guard payload.count <= Self.maximumPayloadBytes else { return nil }
        return payload.withUnsafeBufferPointer { bytes in
            var scanner = EnvelopeScanner(bytes)
            guard let (occurredAt, envelope) = scanner.read(), let text = scanner.data() else { return nil }
            do {
                let data = JSONCursor(
                    try JSONReader.parse(text, limits: PayloadCoding.dataLimits), pointer: PayloadCoding.dataPointer)
                let fact = try PayloadCoding.fact(in: try upcasters.newest(data, type: type, from: version), read)
                return (NegotiationEvent(occurredAt: occurredAt, fact: fact), envelope)
            } catch {
                return nil
            }
        }
    }
}
