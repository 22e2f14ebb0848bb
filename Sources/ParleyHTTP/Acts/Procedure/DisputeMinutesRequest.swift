internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Sets a side's own words, the `remark`, beside the minutes of a session.
struct DisputeMinutesRequest: ActRequestBody {
    static let operation = OperationID.disputeMinutes
    static let members: [BodyMember] = MinutesSchema.members + [.optional("words_hash", MinutesSchema.hash)]
    static let example: [BodyExample] =
        MinutesSchema.example + [("remark", "The employers offered 0.98, with the tiers of last year.")]
    static let requiresRemark = true

    private let minutes: MinutesReference
    private let hash: ContentHash?

    init(_ body: inout MemberReader, path: PathParameters) throws {
        minutes = try body.minutes(at: path)
        hash = try body.optionalTextHash("words_hash")
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.disputeMinutes(minutes, wordsHash: hash ?? DraftText.uncomputed))
    }
}
