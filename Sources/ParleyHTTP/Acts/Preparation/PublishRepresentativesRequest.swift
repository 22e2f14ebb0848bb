internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 公布协商代表: a side made the representatives that it has now known.
struct PublishRepresentativesRequest: ActRequestBody {
    static let operation = OperationID.publishRepresentatives
    static let members: [BodyMember] = [.required("channel", Schema.choice(PublicationChannel.self))]
    static let example: [BodyExample] = [("channel", "notice")]

    private let channel: PublicationChannel

    init(_ body: inout MemberReader, path: PathParameters) throws {
        channel = try body.required("channel").word(PublicationChannel.self)
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.publishRepresentatives(channel))
    }
}
