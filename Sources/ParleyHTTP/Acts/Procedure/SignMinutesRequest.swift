internal import Bargaining
internal import ParleyService

/// Signs the minutes of a session, naming version and text.
struct SignMinutesRequest: ActRequestBody {
    static let operation = OperationID.signMinutes
    static let members: [BodyMember] = MinutesSchema.members
    static let example: [BodyExample] = MinutesSchema.example

    private let minutes: MinutesReference

    init(_ body: inout MemberReader, path: PathParameters) throws {
        minutes = try body.minutes(at: path)
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.signMinutes(minutes))
    }
}
