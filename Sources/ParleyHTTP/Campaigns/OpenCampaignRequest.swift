internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 集中要约行动: opens a concentrated invitation campaign.
struct OpenCampaignRequest: StreamActBody {
    typealias Family = CampaignFamily

    static let operation = OperationID.openCampaign
    static let members: [BodyMember] = CampaignSchema.opening
    static let example: [BodyExample] = CampaignSchema.openingExample

    private let opening: CampaignOpening

    init(_ body: inout MemberReader, path: PathParameters) throws {
        opening = try body.campaignOpening()
    }

    func act(seats: SeatResolver) -> CampaignAct { .open(opening) }
}
