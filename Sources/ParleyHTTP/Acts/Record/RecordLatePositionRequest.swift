internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 补记立场: the recorder enters a position of a side that was left out; `occurred_at` says when it was tabled.
struct RecordLatePositionRequest: ActRequestBody {
    static let operation = OperationID.recordLatePosition
    static let members: [BodyMember] =
        ProposalSchema.members + [
            .required("side", Schema.choice(Side.self, except: .neutral)),
            .optional("party", SchemaName.partyName.reference),
            .required("kind", Schema.choice(LatePositionKind.self)),
        ]
    static let example: [BodyExample] =
        ProposalSchema.offerExample + [("side", "employer"), ("kind", "offer"), ("occurred_at", "2026-01-05")]

    private let draft: LatePositionDraft

    init(_ body: inout MemberReader, path: PathParameters) throws {
        let side = try body.side("side")
        let party = try body.party()
        let kind = try body.required("kind").word(LatePositionKind.self)
        draft = LatePositionDraft(side: side, party: party, kind: kind, draft: try body.proposalDraft())
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.record(.enterPosition(draft)))
    }
}
