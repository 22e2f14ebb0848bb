internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 公布: makes the agreement known to those it applies to.
struct PublishAgreementRequest: ActRequestBody {
    static let operation = OperationID.publishAgreement
    static let members: [BodyMember] = [.required("channel", Schema.choice(PublicationChannel.self))]
    static let example: [BodyExample] = [("channel", "platform")]

    private let channel: PublicationChannel

    init(_ body: inout MemberReader, path: PathParameters) throws {
        channel = try body.required("channel").word(PublicationChannel.self)
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.publish(channel))
    }
}
