internal import ParleyService
internal import StrictJSON

/// The schemas of replays and reads.
enum ReplaySchemas {
    private static let digest = Schema.text(pattern: "^[0-9a-f]{64}$")

    /// A replay: steps or differences.
    static let replay = Schema.object(
        [
            .required("negotiation_id", Schema.text(format: "uuid")),
            .required(
                "data",
                [
                    "type": "array",
                    "items": Schema.object([.required("text", ["type": "string"])], isOpen: true),
                ]),
            .optional("state_digest", digest), .optional("facts_digest", digest),
            .optional("document_digest", digest),
        ], isOpen: true)

    /// A read by an auditor.
    static let read = Schema.object(
        [
            .required("reader", Schema.text(format: "uuid")),
            .required("read_at", Schema.text(format: "date-time")),
            .required("operation", ["type": "string"]),
            .required("record", Schema.choice(AuditedRecord.self)),
        ], isOpen: true)
}
