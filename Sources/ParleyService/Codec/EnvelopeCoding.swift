internal import Bargaining
internal import EventSourcing
internal import StrictJSON

/// The members of a payload between `occurred_at` and `data`.
enum EnvelopeCoding {
    /// Writes the members into the payload that is open.
    static func write(_ envelope: EventEnvelope, to writer: inout JSONWriter) {
        write("seat", envelope.seat?.value, to: &writer)
        writer.key("command")
        writer.value(envelope.command.value)
        writer.member("ordinal", Int64(envelope.ordinal))
        writer.member("of", Int64(envelope.count))
        writer.key("fingerprint")
        if let hash = envelope.fingerprint?.bytes { writer.value(hexadecimal: hash) } else { writer.null() }
        write("causation", envelope.causation?.value, to: &writer)
        writer.key("correlation")
        writer.value(envelope.correlation)
        writer.key("provenance")
        ProvenanceCoding.write(envelope.provenance, to: &writer)
        writer.list("disclosures", envelope.disclosures)
    }

    /// Reads the members.
    static func read(_ members: inout MemberReader) throws(CodingFault) -> EventEnvelope {
        EventEnvelope(
            seat: try present(members.required("seat"))?.seat(),
            command: CommandID(try members.required("command").uuid()),
            ordinal: try members.required("ordinal").count(),
            count: try members.required("of").count(from: 1),
            fingerprint: try present(members.required("fingerprint"))?.converted(
                .init(.hexadecimal, RequestFingerprint.byteCount * 2), RequestFingerprint.init(hexadecimal:)),
            causation: try present(members.required("causation")).map { cursor throws(CodingFault) in
                EventID(try cursor.uuid())
            },
            correlation: try members.required("correlation").uuid(),
            provenance: try ProvenanceCoding.read(try members.required("provenance"), as: members.form),
            disclosures: try members.required("disclosures").list(maximum: EventEnvelope.maximumDisclosures) {
                name throws(CodingFault) in try name.text()
            })
    }

    private static func write(_ name: String, _ identifier: UUIDValue?, to writer: inout JSONWriter) {
        writer.key(name)
        if let identifier { writer.value(identifier) } else { writer.null() }
    }

    private static func present(_ cursor: JSONCursor) -> JSONCursor? { cursor.unlessNull }
}
