internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 补记会议: the recorder enters a session that was held and left out; `occurred_at` says when.
struct RecordLateSessionRequest: ActRequestBody {
    static let operation = OperationID.recordLateSession
    static let members: [BodyMember] = [
        .required("form", Schema.choice(SessionForm.self)),
        .required("chair", Schema.choice(Side.self, except: .neutral)),
        AttendanceSchema.present,
    ]
    static let example: [BodyExample] = [
        ("form", "consultation_talk"), ("chair", "labour"), AttendanceSchema.example, ("occurred_at", "2026-01-05"),
    ]

    private let form: SessionForm
    private let chair: Side
    let people: [PrincipalID]

    init(_ body: inout MemberReader, path: PathParameters) throws {
        form = try body.required("form").word(SessionForm.self)
        chair = try body.side("chair")
        people = try body.presentPeople()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.record(.enterSession(form, chair: chair, present: people.map { seats.seat(of: $0) })))
    }
}
