internal import Bargaining
internal import StrictJSON

/// The schemas of what a side keeps to itself.
enum CaucusSchemas {
    /// The answer to an act in a caucus.
    static let act = Schema.object(
        [
            .required("negotiation_id", Schema.text(format: "uuid")),
            .required("version", Schema.integer(1...999_999_999)),
            .required("events", ["type": "array", "items": ["type": "object"]]),
            .required("side", Schema.choice(Side.self, except: .neutral)),
            .optional("receipts", ReceiptSchemas.receipts),
        ], isOpen: true)

    /// The answer to an act in a caucus that was only validated.
    static let preview = Schema.object(
        [
            .required("negotiation_id", Schema.text(format: "uuid")),
            .required("version", Schema.integer(1...999_999_999)),
            .required("events", ["type": "array", "items": ["type": "object"]]),
        ], isOpen: true)

    /// The caucuses that a reader may read.
    static let caucuses = Schema.object(
        [
            .required("negotiation_id", Schema.text(format: "uuid")),
            .required("caucuses", ["type": "array", "items": caucus]),
        ], isOpen: true)

    /// The answer to an act whose terms lie outside the mandate.
    static let parked = Schema.object(
        [
            .required("status", Schema.constant("parked")),
            .required("code", Schema.constant(ProblemCode.outsideMandate.rawValue)),
            .required("parked", ["type": "object"]),
            .required("caucus_version", Schema.integer(1...999_999_999)),
        ], isOpen: true)

    /// The answer to an act that was only validated and whose terms would be parked.
    static let wouldPark = Schema.object(
        [
            .required("status", Schema.constant("would_park")),
            .required("code", Schema.constant(ProblemCode.outsideMandate.rawValue)),
            .required("breaches", ["type": "array", "items": ["type": "object"]]),
        ], isOpen: true)

    private static let caucus = Schema.object(
        [
            .required("side", Schema.choice(Side.self, except: .neutral)),
            .required("version", Schema.integer(0...999_999_999)), entries("notes"), entries("mandates"),
            entries("drafts"), entries("parked"), entries("cost_estimates"),
        ], isOpen: true)

    private static func entries(_ name: String) -> BodyMember {
        .required(name, ["type": "array", "items": ["type": "object"]])
    }
}
