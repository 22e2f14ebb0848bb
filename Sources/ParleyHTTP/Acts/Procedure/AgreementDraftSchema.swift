internal import Bargaining
internal import StrictJSON

/// The bodies about drafts and their signatures.
enum AgreementDraftSchema {
    private static let hash = Schema.described(
        Schema.text(pattern: "^[0-9a-f]{64}$"),
        "SHA-256 of the text that the service makes of what is agreed, in lower-case hexadecimal digits.")

    private static let exampleHash: JSONValue = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

    /// What both sides state of a draft.
    static let members: [BodyMember] = [
        .required("kind", Schema.choice(OutcomeKind.self)),
        .required("binding", Schema.choice(BindingMode.self)),
        .required("valid_from", Schema.text(format: "date")),
        .required("valid_through", Schema.text(format: "date")),
        .optional("carried", Schema.itemKeys),
        .optional("workers_in_scope", Schema.integer(1...AgendaItem.maximumWorkers)),
        .optional("text_hash", hash),
    ]

    /// A contract of two years, binding the enterprises that join it.
    static let example: [BodyExample] = [
        ("kind", "collective_contract"), ("binding", "acceded_list"), ("valid_from", "2026-08-01"),
        ("valid_through", "2028-07-31"), ("workers_in_scope", 2140),
    ]

    /// Which text is signed.
    static let signatureMembers: [BodyMember] = [.required("text_hash", hash)]

    /// The text of the draft of the examples.
    static let signatureExample: [BodyExample] = [("text_hash", exampleHash)]
}
