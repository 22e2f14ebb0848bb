internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Records the count of the vote on an amendment. What comes of it is computed from the counts.
struct RecordAmendmentBallotRequest: ActRequestBody {
    static let operation = OperationID.recordAmendmentBallot
    static let members: [BodyMember] = [
        .optional("enterprise", SchemaName.partyName.reference),
        .required("eligible", Schema.integer(1...Int64(BallotCount.maximum))),
        .required("attending", Schema.integer(0...Int64(BallotCount.maximum))),
        .required("in_favour", Schema.integer(0...Int64(BallotCount.maximum))),
        .required("against", Schema.integer(0...Int64(BallotCount.maximum))),
        .optional("abstained", Schema.integer(0...Int64(BallotCount.maximum))),
        .optional("secret", Schema.flag),
        .optional("announced", Schema.choice(AnnouncedResult.self)),
    ]
    static let example: [BodyExample] = [
        ("eligible", 120), ("attending", 84), ("in_favour", 60), ("against", 20), ("abstained", 4), ("secret", true),
    ]

    private let amendment: Int
    private let sitting: CongressSitting
    private let paper: BallotPaper

    init(_ body: inout MemberReader, path: PathParameters) throws {
        amendment = try path.ordinal()
        let enterprise = try body.enterprise()
        let eligible = try body.required("eligible").count(from: 1, to: Int64(BallotCount.maximum))
        let attending = try body.required("attending").count(to: Int64(BallotCount.maximum))
        let inFavour = try body.required("in_favour").count(to: Int64(BallotCount.maximum))
        let against = try body.required("against").count(to: Int64(BallotCount.maximum))
        let abstained = try body.optional("abstained")?.count(to: Int64(BallotCount.maximum))
        let isSecret = try body.flag("secret")
        let announced = try body.optional("announced")?.word(AnnouncedResult.self)
        sitting = CongressSitting(enterprise: enterprise, eligible: eligible, attending: attending)
        paper = BallotPaper(
            enterprise: enterprise, inFavour: inFavour, against: against, abstained: abstained ?? 0, isSecret: isSecret,
            announcedApproval: announced.map { $0 == .approved })
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.life(.amendment(amendment, .vote(sitting, paper))))
    }
}
