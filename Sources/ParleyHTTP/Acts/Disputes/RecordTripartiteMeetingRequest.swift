internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 三方会议: the tripartite mechanism records a meeting; its minutes are the `remark`.
struct RecordTripartiteMeetingRequest: ActRequestBody {
    static let operation = OperationID.recordTripartiteMeeting
    static let members: [BodyMember] = [
        .optional("conciliation", Schema.integer(1...Int64(ProcedureLimits.maximumConciliations))),
        .optional("follow_ups", Schema.list(followUp, 1...ProcedureLimits.maximumFollowUps)),
        .optional("text_hash", MinutesSchema.hash),
    ]
    static let example: [BodyExample] = [
        ("remark", "Authority, federation and employers' association met on the dispute."),
        (
            "follow_ups",
            [
                [
                    "task": ["zh": "提供分档业务量", "en": "Give the volumes by band"], "owner": "employer",
                    "due": "2099-03-01",
                ]
            ]
        ),
    ]
    static let requiresRemark = true

    private static let followUp = Schema.object([
        .required("task", SchemaName.title.reference),
        .required("owner", Schema.choice(DueParty.self)),
        .optional("due", Schema.text(format: "date")),
    ])

    private let meeting: TripartiteMeeting

    init(_ body: inout MemberReader, path: PathParameters) throws {
        let conciliation = try body.optional("conciliation")?
            .count(from: 1, to: Int64(ProcedureLimits.maximumConciliations))
        let followUps =
            try body.optional("follow_ups")?.list(minimum: 1, maximum: ProcedureLimits.maximumFollowUps) {
                task throws(CodingFault) in try RulingCoding.readFollowUp(task, as: .request)
            } ?? []
        meeting = TripartiteMeeting(
            conciliation: conciliation, minutesHash: try body.optionalTextHash() ?? DraftText.uncomputed,
            followUps: followUps)
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.dispute(.recordTripartiteMeeting(meeting)))
    }
}
