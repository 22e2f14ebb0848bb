internal import Bargaining
internal import StrictJSON

/// The body of everything that is about the record of a position.
enum EntrySchema {
    /// Which proposal and item of the entry.
    static let members: [BodyMember] = [
        .required("proposal", SchemaName.proposalNumber.reference),
        .required("item", SchemaName.itemKey.reference),
    ]

    /// An offer of the employers.
    static let example: [BodyExample] = [("proposal", "E-1"), ("item", "per_parcel")]

    /// The same offer as it was made.
    static let correctionExample: [BodyExample] =
        example + [("term", ["kind": "scalar", "amount": "0.96", "unit": "CNY/parcel"])]
}
