internal import Bargaining
internal import ParleyService

/// 僵局: states that the talks are stuck.
struct DeclareImpasseRequest: ActRequestBody {
    static let operation = OperationID.declareImpasse

    init(_ body: inout MemberReader, path: PathParameters) {}

    func act(seats: SeatResolver) -> NegotiationAct {
        .declareImpasse
    }
}
