internal import ParleyService
internal import StrictJSON

/// The schemas of receipts, proofs and checkpoints.
enum ReceiptSchemas {
    /// What the answer to an act carries of each of its events.
    static let receipts: JSONValue = [
        "type": "array", "minItems": 1,
        "items": Schema.object(receipt + [.optional("proof_url", ["type": "string"])], isOpen: true),
    ]

    /// A receipt with its payload and proof.
    static let proof = Schema.object(
        receipt + [
            .required("payload", ["type": "string"]), .required("standing", Schema.choice(ProofStanding.self)),
            .required("proof", Schema.nullable(["type": "string"])),
        ], isOpen: true)

    /// A checkpoint.
    static let checkpoint = Schema.object(
        [
            .required("ledger", Schema.integer(1...2_147_483_647)),
            .required("standing", Schema.choice(ProofStanding.self)),
            .required("origin", Schema.nullable(["type": "string"])),
            .required("size", Schema.integer(0...9_007_199_254_740_991)),
            .required("root", Schema.nullable(digits(32))),
            .required("checkpoint", Schema.nullable(["type": "string"])),
        ], isOpen: true)

    /// An answer that is JSON or text.
    static func answer(_ description: String, _ schema: JSONValue) -> JSONValue {
        [
            "description": .string(description),
            "content": [
                "application/json": ["schema": schema],
                "text/plain": ["schema": ["type": "string"]],
            ],
        ]
    }

    /// An answer that is text.
    static func text(_ description: String) -> JSONValue {
        ["description": .string(description), "content": ["text/plain": ["schema": ["type": "string"]]]]
    }

    private static let receipt: [BodyMember] = [
        .required("version", Schema.integer(1...999_999_999)), .required("leaf", digits(256)),
        .required("leaf_hash", digits(32)), .required("salt", digits(32)),
    ]

    /// Lower-case hexadecimal digits of so many bytes.
    private static func digits(_ bytes: Int) -> JSONValue { Schema.text(pattern: "^[0-9a-f]{\(2 * bytes)}$") }
}
