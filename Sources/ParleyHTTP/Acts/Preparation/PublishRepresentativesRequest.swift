internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 公布协商代表: a side made the representatives that it has now known.
struct PublishRepresentativesRequest: ActRequestBody {
    static let operation = OperationID.publishRepresentatives
    static let members: [BodyMember] = [
        .required("channel", Schema.choice(PublicationChannel.self)),
        .optional(
            "front_line",
            Schema.described(
                Schema.integer(0...Int64(NegotiationLimits.maximumSeats)),
                "How many of the representatives are front-line workers.")),
    ]
    static let example: [BodyExample] = [("channel", "notice")]

    private let channel: PublicationChannel
    private let frontLine: Int?

    init(_ body: inout MemberReader, path: PathParameters) throws {
        channel = try body.required("channel").word(PublicationChannel.self)
        frontLine = try body.optional("front_line")?.count(to: Int64(NegotiationLimits.maximumSeats))
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.publishRepresentatives(channel, frontLine: frontLine))
    }
}
