internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 履行约定事项: the side that owes a commitment says that it carried it out; the evidence is the `remark`.
struct FulfilCommitmentRequest: ActRequestBody {
    static let operation = OperationID.fulfilCommitment
    static let example: [BodyExample] = [
        ("remark", "The new rate is in the app since 1 July; the pay slips of ten couriers are in the annex.")
    ]
    static let requiresRemark = true

    private let commitment: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        commitment = try path.ordinal()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.life(.fulfilCommitment(commitment)))
    }
}
