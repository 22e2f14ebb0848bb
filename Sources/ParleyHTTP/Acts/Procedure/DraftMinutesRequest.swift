internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 会议记录: the recorder writes the minutes of a session; the words are the `remark`.
struct DraftMinutesRequest: ActRequestBody {
    static let operation = OperationID.draftMinutes
    static let members: [BodyMember] = [.optional("text_hash", MinutesSchema.hash)]
    static let example: [BodyExample] = [("remark", .string(MinutesSchema.words))]
    static let requiresRemark = true

    private let number: Int
    private let hash: ContentHash?

    init(_ body: inout MemberReader, path: PathParameters) throws {
        number = try path.ordinal()
        hash = try body.optionalTextHash()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.draftMinutes(session: number, hash ?? DraftText.uncomputed))
    }
}
