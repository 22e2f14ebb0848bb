internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// The chief says how far the side's representatives may go.
struct GrantMandateRequest: StreamActBody {
    typealias Family = CaucusFamily

    static let operation = OperationID.grantMandate
    static let members: [BodyMember] = [
        .required("limits", Schema.list(limit, 1...CaucusLimits.maximumMandateLimits)),
        .optional("valid_until", Schema.text(pattern: #"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$"#)),
    ]
    static let example: [BodyExample] = [
        ("limits", [["item": "per_parcel", "bound": "at_least", "amount": "1.05", "unit": "CNY/parcel"]]),
        ("valid_until", "2099-12-31"),
    ]

    private static let limit = Schema.object([
        .required("item", SchemaName.itemKey.reference), .required("bound", Schema.choice(MandateBound.self)),
        .required("amount", SchemaName.decimal.reference), .required("unit", SchemaName.unit.reference),
    ])

    private let limits: [MandateLimit]
    private let validUntil: LocalMoment?

    init(_ body: inout MemberReader, path: PathParameters) throws {
        limits = try body.required("limits").list(minimum: 1, maximum: CaucusLimits.maximumMandateLimits) {
            limit throws(CodingFault) in try MandateCoding.read(limit, as: .request)
        }
        validUntil = try body.optional("valid_until")?.moment()
    }

    func act(seats: SeatResolver) -> CaucusAct { .grantMandate(limits, validUntil: validUntil) }
}
