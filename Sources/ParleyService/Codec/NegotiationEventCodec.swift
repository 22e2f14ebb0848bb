public import Bargaining
public import EventSourcing
internal import StrictJSON

/// Negotiation events as stored bytes and back.
///
/// The bytes are compact JSON in the profile of stored events: I-JSON without floats, ASCII member names, at most 32
/// levels. One value has one form: decoding and encoding again gives the same bytes.
public struct NegotiationEventCodec: Sendable {
    /// The first version of every form.
    public static let firstVersion: UInt16 = 1

    /// The codec of this program: every form is at its first version, so nothing is upcast yet.
    public static let current = NegotiationEventCodec(upcasters: [])

    /// The most bytes of a payload that is read back. No event of a history file of 16 MiB, the largest input there is,
    /// fills more.
    public static let maximumPayloadBytes = 32 * 1_024 * 1_024

    /// The profile of stored events; counts are bounded by the bytes.
    private static let limits = JSONLimits(
        maximumBytes: maximumPayloadBytes, maximumDepth: JSONLimits.storedEvent.maximumDepth,
        keys: JSONLimits.storedEvent.keys, numbers: JSONLimits.storedEvent.numbers)

    /// The same for the data alone, which stand one level lower.
    private static let dataLimits = JSONLimits(
        maximumBytes: limits.maximumBytes, maximumDepth: limits.maximumDepth - 1, keys: limits.keys,
        numbers: limits.numbers)

    private static let dataPointer = JSONPointer.root.appending("data")

    private let upcasters: [EventType: [UInt16: EventUpcaster]]

    /// A codec whose forms are as new as its upcasters make them.
    public init(upcasters: [EventUpcaster]) {
        self.upcasters = upcasters.reduce(into: [:]) { known, upcaster in
            known[upcaster.type, default: [:]][upcaster.version] = upcaster
        }
    }

    /// The version in which events of a type are written.
    public func schemaVersion(of type: EventType) -> UInt16 {
        upcasters[type].flatMap { $0.keys.max() }.map { $0 + 1 } ?? Self.firstVersion
    }

    /// The exact bytes to store. They are hashed and never encoded again.
    ///
    /// Complexity: linear in the size of the fact.
    public func encode(_ event: NegotiationEvent, _ envelope: EventEnvelope) -> [UInt8] {
        var writer = JSONWriter(capacity: 1_024)
        writer.beginObject()
        writer.key("occurred_at")
        OccurredAtCoding.write(event.occurredAt, to: &writer)
        EnvelopeCoding.write(envelope, to: &writer)
        writer.object("data") { writer in FactCoding.write(event.fact, to: &writer) }
        writer.endObject()
        return writer.bytes
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
        guard (Self.firstVersion...self.schemaVersion(of: type)).contains(schemaVersion) else {
            throw .unknownVersion(type, schemaVersion)
        }
        if let usual = decodeUsual(payload, type, schemaVersion, read) { return usual }
        let value: JSONValue
        do throws(JSONFault) {
            value = try JSONReader.parse(payload, limits: Self.limits)
        } catch {
            throw .notJSON(type, error)
        }
        do throws(CodingFault) {
            var members = try MemberReader(JSONCursor(value), form: .stored)
            let occurredAt = try OccurredAtCoding.read(try members.required("occurred_at"), as: .stored)
            let envelope = try EnvelopeCoding.read(&members)
            let data = try newest(try members.required("data"), type: type, from: schemaVersion)
            try members.finish()
            return (NegotiationEvent(occurredAt: occurredAt, fact: try fact(in: data, read)), envelope)
        } catch {
            throw .invalid(type, error)
        }
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
                let data = JSONCursor(try JSONReader.parse(text, limits: Self.dataLimits), pointer: Self.dataPointer)
                let fact = try fact(in: try newest(data, type: type, from: version), read)
                return (NegotiationEvent(occurredAt: occurredAt, fact: fact), envelope)
            } catch {
                return nil
            }
        }
    }

    private func fact(in data: JSONCursor, _ read: FactCoding.Reader) throws(CodingFault) -> NegotiationFact {
        var members = try MemberReader(data, form: .stored)
        let fact = try read(&members)
        try members.finish()
        return fact
    }

    /// The data in the newest form.
    private func newest(
        _ data: JSONCursor, type: EventType, from version: UInt16
    ) throws(CodingFault) -> JSONCursor {
        let newest = schemaVersion(of: type)
        guard version < newest else { return data }
        var object: JSONObject
        do throws(JSONMismatch) { object = try data.object() } catch {
            throw CodingFault(error, expected: .init(.object))
        }
        for step in version..<newest {
            guard let upcaster = upcasters[type]?[step] else {
                throw data.fault(.malformed, expected: .init(.formOfVersion, Int(step) + 1))
            }
            object = try upcaster.upcast(object)
        }
        return JSONCursor(.object(object), pointer: data.pointer)
    }
}
