internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// The other side says that a commitment was not carried out; the reason is the `remark`.
struct DisputeFulfilmentRequest: ActRequestBody {
    static let operation = OperationID.disputeFulfilment
    static let example: [BodyExample] = [
        ("remark", "Crowdsourced couriers still have the old rate.")
    ]
    static let requiresRemark = true

    private let commitment: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        commitment = try path.ordinal()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.life(.disputeFulfilment(commitment)))
    }
}
