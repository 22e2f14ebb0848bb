internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// 协议被取代: records that the agreement of a later negotiation took the place of this one.
struct RecordSupersessionRequest: ActRequestBody {
    static let operation = OperationID.recordSupersession
    static let members: [BodyMember] = [.required("negotiation", Schema.text(format: "uuid"))]
    static let example: [BodyExample] = [
        ("negotiation", "0198c2a5-0000-8000-8000-000000000001"),
        ("remark", "The agreement of the new round is in force."),
    ]

    private let negotiation: StreamID

    init(_ body: inout MemberReader, path: PathParameters) throws {
        negotiation = StreamID(try body.required("negotiation").uuid())
    }

    /// What the record of that negotiation shows is looked up when the act is performed.
    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.life(.recordSupersession(Successor(negotiation))))
    }
}
