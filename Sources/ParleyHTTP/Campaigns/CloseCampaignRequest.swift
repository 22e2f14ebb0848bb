internal import Bargaining
internal import ParleyService

/// Ends a campaign: it invites nobody else.
struct CloseCampaignRequest: StreamActBody {
    typealias Family = CampaignFamily

    static let operation = OperationID.closeCampaign

    init(_ body: inout MemberReader, path: PathParameters) throws {}

    func act(seats: SeatResolver) -> CampaignAct { .close }
}
