internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// A chief ends the agreement on a ground that the law names; the facts are the `remark` (Order 22 §40).
struct DissolveOnGroundRequest: ActRequestBody {
    static let operation = OperationID.dissolveOnGround
    static let members: [BodyMember] = [.required("ground", Schema.choice(DissolutionGround.self))]
    static let example: [BodyExample] = [
        ("ground", "bankruptcy"), ("remark", "The court opened the proceedings on 1 March."),
    ]
    static let requiresRemark = true

    private let ground: DissolutionGround

    init(_ body: inout MemberReader, path: PathParameters) throws {
        ground = try body.required("ground").word(DissolutionGround.self)
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.life(.dissolveAgreement(ground)))
    }
}
