internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// The federation records that those entitled to vote met: 职工代表大会.
struct ConveneCongressRequest: ActRequestBody {
    static let operation = OperationID.conveneCongress
    static let members: [BodyMember] = [
        .optional("enterprise", SchemaName.partyName.reference),
        .required("eligible", Schema.integer(1...Int64(BallotCount.maximum))),
        .required("attending", Schema.integer(0...Int64(BallotCount.maximum))),
    ]
    static let example: [BodyExample] = [("eligible", 120), ("attending", 84)]

    private let draft: Int
    private let sitting: CongressSitting

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = try path.ordinal()
        let enterprise = try body.enterprise()
        let eligible = try body.required("eligible").count(from: 1, to: Int64(BallotCount.maximum))
        let attending = try body.required("attending").count(to: Int64(BallotCount.maximum))
        sitting = CongressSitting(enterprise: enterprise, eligible: eligible, attending: attending)
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.conveneCongress(draft: draft, sitting))
    }
}
