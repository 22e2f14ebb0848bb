internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Records the count of the vote. What comes of it is computed from the counts; a result as announced is only compared.
struct RecordBallotRequest: ActRequestBody {
    static let operation = OperationID.recordBallot
    static let members: [BodyMember] = [
        .optional("enterprise", SchemaName.partyName.reference),
        .required("in_favour", Schema.integer(0...Int64(BallotCount.maximum))),
        .required("against", Schema.integer(0...Int64(BallotCount.maximum))),
        .optional("abstained", Schema.integer(0...Int64(BallotCount.maximum))),
        .optional("secret", Schema.flag),
        .optional("announced", Schema.choice(AnnouncedResult.self)),
    ]
    static let example: [BodyExample] = [
        ("in_favour", 60), ("against", 20), ("abstained", 4), ("secret", true), ("announced", "approved"),
    ]

    private let draft: Int
    private let paper: BallotPaper

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = try path.ordinal()
        let enterprise = try body.enterprise()
        let inFavour = try body.required("in_favour").count(to: Int64(BallotCount.maximum))
        let against = try body.required("against").count(to: Int64(BallotCount.maximum))
        let abstained = try body.optional("abstained")?.count(to: Int64(BallotCount.maximum))
        let isSecret = try body.flag("secret")
        let announced = try body.optional("announced")?.word(AnnouncedResult.self)
        paper = BallotPaper(
            enterprise: enterprise, inFavour: inFavour, against: against, abstained: abstained ?? 0, isSecret: isSecret,
            announcedApproval: announced.map { $0 == .approved })
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.recordBallot(draft: draft, paper))
    }
}
