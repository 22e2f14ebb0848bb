internal import Bargaining
internal import ParleyService

/// 出席记录: the recorder notes who was at a session.
struct RecordAttendanceRequest: ActRequestBody {
    static let operation = OperationID.recordAttendance
    static let members: [BodyMember] = [AttendanceSchema.present]
    static let example: [BodyExample] = [AttendanceSchema.example]

    private let number: Int
    let people: [PrincipalID]

    init(_ body: inout MemberReader, path: PathParameters) throws {
        number = try path.ordinal()
        people = try body.presentPeople()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.session(.recordAttendance(Attendance(session: number, present: people.map { seats.seat(of: $0) }))))
    }
}
