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
        .optional("women", count("How many of them are women.")),
        .optional("disabled_workers", count("How many of them have a disability.")),
        .optional("agency_workers", count("How many of them are agency workers.")),
    ]
    static let example: [BodyExample] = [("channel", "notice")]

    private let channel: PublicationChannel
    private let frontLine: Int?
    private let groups: RepresentativeGroups

    private static func count(_ text: String) -> JSONValue {
        Schema.described(Schema.integer(0...Int64(NegotiationLimits.maximumSeats)), text)
    }

    init(_ body: inout MemberReader, path: PathParameters) throws {
        channel = try body.required("channel").word(PublicationChannel.self)
        frontLine = try Self.count("front_line", &body)
        let women = try Self.count("women", &body)
        let disabled = try Self.count("disabled_workers", &body)
        groups = RepresentativeGroups(
            women: women, disabledWorkers: disabled, agencyWorkers: try Self.count("agency_workers", &body))
    }

    private static func count(_ name: String, _ body: inout MemberReader) throws(CodingFault) -> Int? {
        try body.optional(name)?.count(to: Int64(NegotiationLimits.maximumSeats))
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.publishRepresentatives(channel, frontLine: frontLine, groups: groups))
    }
}
