internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Opens a numbered session.
struct OpenSessionRequest: ActRequestBody {
    static let operation = OperationID.openSession
    static let members: [BodyMember] = [
        .required("form", Schema.choice(SessionForm.self)),
        .required("chair", Schema.choice(Side.self, except: .neutral)),
    ]
    static let example: [BodyExample] = [("form", "negotiation_meeting"), ("chair", "labour")]

    private let form: SessionForm
    private let chair: Side

    init(_ body: inout MemberReader, path: PathParameters) throws {
        form = try body.required("form").word(SessionForm.self)
        chair = try body.side("chair")
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .openSession(form, chair: chair)
    }
}
