internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Puts those whom a campaign will invite on its list.
struct AddTargetsRequest: StreamActBody {
    typealias Family = CampaignFamily

    static let operation = OperationID.addTargets
    static let members: [BodyMember] = CampaignSchema.targets
    static let example: [BodyExample] = CampaignSchema.targetsExample

    private let targets: [CampaignTarget]

    init(_ body: inout MemberReader, path: PathParameters) throws {
        targets = try body.campaignTargets()
    }

    func act(seats: SeatResolver) -> CampaignAct { .list(targets) }
}
