internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// 新一轮协商: records that the parties were invited to bargain anew.
struct NoteNextRoundRequest: ActRequestBody {
    static let operation = OperationID.noteNextRound
    static let members: [BodyMember] = [.required("negotiation", Schema.text(format: "uuid"))]
    static let example: [BodyExample] = [
        ("negotiation", "0198c2a5-0000-8000-8000-000000000001"), ("remark", "The yearly round began."),
    ]

    private let negotiation: StreamID

    init(_ body: inout MemberReader, path: PathParameters) throws {
        negotiation = StreamID(try body.required("negotiation").uuid())
    }

    /// What the record of that negotiation shows is looked up when the act is performed.
    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.life(.noteNextRound(Successor(negotiation))))
    }
}
