internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// The members of cases of erasure in bodies and answers.
enum ErasureSchema {
    private static let uuid = Schema.text(format: "uuid")
    private static let object: JSONValue = ["type": "object"]

    /// Who answers for a decision.
    static let authority = BodyMember.required(
        "authority",
        Schema.described(
            SchemaName.partyName.reference, "An office, a court or an authority. Never a person: it is kept for good."))

    /// What a hold is.
    static let hold: [BodyMember] = [
        .required("reason", Schema.choice(HoldReason.self)), authority,
        .optional("until", Schema.described(Schema.text(format: "date"), "The last day on which it holds.")),
    ]

    /// The law by which content is kept.
    static let duty: [BodyMember] = [
        .required("article", Schema.text(RetentionDuty.maximumArticleScalars)), authority,
    ]

    /// A case as it stands.
    static let state = Schema.object(
        [
            .required("number", Schema.integer(1...999_999_999)),
            .required("status", Schema.choice(ErasureStatus.self)),
            .required("subject", uuid),
            .required("basis", Schema.choice(ErasureBasis.self)),
            .required("authority", SchemaName.partyName.reference),
            .required("seats", Schema.integer(0...Int64(ErasureRegisterState.maximumSeats))),
            .required("hold", Schema.nullable(object)),
            .required("refusal", Schema.nullable(object)),
            .required("ordered_by", Schema.nullable(["type": "string"])),
            .required("erased", Schema.integer(0...999_999_999)),
            .required("parent", Schema.nullable(object)),
        ], isOpen: true)
}
