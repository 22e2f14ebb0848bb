internal import Bargaining
internal import ParleyService

/// 盖章: the employer side puts its seal to the agreement.
struct AffixSealRequest: ActRequestBody {
    static let operation = OperationID.affixSeal

    private let draft: Int

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = try path.ordinal()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.affixSeal(draft))
    }
}
