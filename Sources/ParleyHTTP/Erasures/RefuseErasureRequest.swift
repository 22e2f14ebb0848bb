internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Refuses an erasure under a duty of keeping.
struct RefuseErasureRequest: StreamActBody {
    typealias Family = ErasureFamily

    static let operation = OperationID.refuseErasure
    static let members: [BodyMember] = ErasureSchema.duty
    static let example: [BodyExample] = [
        ("article", "Archives Law §14"), ("authority", "Data Protection Office of the City Federation"),
    ]

    private let number: Int
    private let duty: RetentionDuty

    init(_ body: inout MemberReader, path: PathParameters) throws {
        number = try path.ordinal()
        duty = try body.retentionDuty()
    }

    func act(seats: SeatResolver) -> ErasureAct { .refuse(number, duty) }
}
