internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Records a statutory floor.
struct RecordFloorRequest: StreamActBody {
    typealias Family = FloorFamily

    static let operation = OperationID.recordFloor
    static let members: [BodyMember] = [
        .required("region", Schema.text(pattern: "^[A-Z]{2}(-[A-Z]{2}){0,2}$")),
        .required("subject", Schema.choice(Subject.self)), .required("unit", SchemaName.unit.reference),
        .required("amount", SchemaName.decimal.reference), .required("from", Schema.text(format: "date")),
        .required("source", SchemaName.title.reference),
    ]
    static let example: [BodyExample] = [
        ("region", "CN-QH"), ("subject", "wage"), ("unit", "CNY/hour"), ("amount", "18.00"), ("from", "2026-01-01"),
        ("source", ["zh": "省最低工资通知", "en": "Minimum wage notice of the province"]),
    ]

    private let floor: StatutoryFloor

    init(_ body: inout MemberReader, path: PathParameters) throws {
        floor = try StatutoryFloorCoding.read(&body)
    }

    func act(seats: SeatResolver) -> StatutoryFloor { floor }
}
