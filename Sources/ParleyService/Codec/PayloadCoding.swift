internal import Bargaining
internal import EventSourcing
internal import StrictJSON

/// A payload as bytes: time, envelope and data, the same for every kind of stream.
///
/// The bytes are compact JSON in the profile of stored events: I-JSON without floats, ASCII member names, at most 32
/// levels.
enum PayloadCoding {
    /// The most bytes of a payload that is read back. No event of a history file of 16 MiB, the largest input there is,
    /// fills more.
    static let maximumBytes = 32 * 1_024 * 1_024

    /// The profile of stored events; counts are bounded by the bytes.
    static let limits = JSONLimits(
        maximumBytes: maximumBytes, maximumDepth: JSONLimits.storedEvent.maximumDepth,
        keys: JSONLimits.storedEvent.keys, numbers: JSONLimits.storedEvent.numbers)

    /// The same for the data alone, which stand one level lower.
    static let dataLimits = JSONLimits(
        maximumBytes: limits.maximumBytes, maximumDepth: limits.maximumDepth - 1, keys: limits.keys,
        numbers: limits.numbers)

    /// Where the data stand.
    static let dataPointer = JSONPointer.root.appending("data")

    private static let usualBytes = 1_024

    /// The exact bytes to store.
    @inline(__always)
    static func encode(
        _ occurredAt: OccurredAt, _ envelope: EventEnvelope, data: (inout JSONWriter) -> Void
    ) -> [UInt8] {
        var writer = JSONWriter(capacity: usualBytes)
        writer.beginObject()
        writer.key("occurred_at")
        OccurredAtCoding.write(occurredAt, to: &writer)
        EnvelopeCoding.write(envelope, to: &writer)
        writer.object("data", data)
        writer.endObject()
        return writer.bytes
    }

    /// Time, envelope and what `read` makes of the data.
    ///
    /// - Throws: ``EventCodecError``; no bytes trap.
    static func decode<Fact>(
        _ payload: [UInt8], of type: EventType, data read: (JSONCursor) throws(CodingFault) -> Fact
    ) throws(EventCodecError) -> (occurredAt: OccurredAt, envelope: EventEnvelope, fact: Fact) {
        let value: JSONValue
        do throws(JSONFault) {
            value = try JSONReader.parse(payload, limits: limits)
        } catch {
            throw .notJSON(type, error)
        }
        do throws(CodingFault) {
            var members = try MemberReader(JSONCursor(value), form: .stored)
            let occurredAt = try OccurredAtCoding.read(try members.required("occurred_at"), as: .stored)
            let envelope = try EnvelopeCoding.read(&members)
            let data = try members.required("data")
            try members.finish()
            return (occurredAt, envelope, try read(data))
        } catch {
            throw .invalid(type, error)
        }
    }

    /// What `read` makes of data, all of whose members it must ask for.
    static func fact<Fact>(
        in data: JSONCursor, _ read: (inout MemberReader) throws(CodingFault) -> Fact
    ) throws(CodingFault) -> Fact {
        var members = try MemberReader(data, form: .stored)
        let fact = try read(&members)
        try members.finish()
        return fact
    }
}
