internal import EventSourcing
internal import HTTPTypes
internal import ParleyService

/// What supervision cases answer: their acts and reads.
enum SupervisionRoutes {
    /// The bodies of their acts, in the order of the policy table.
    static let bodies: [any ActBody.Type] = [
        OpenSupervisionCaseRequest.self, IssueReminderRequest.self, IssueOpinionRequest.self,
        AnswerOpinionRequest.self, IssueSuggestionRequest.self, RecordSupervisionOutcomeRequest.self,
        CloseSupervisionCaseRequest.self,
    ]

    /// Their rows of the policy table. Roles say who can be the union, the employer or the authority of a case at all; who
    /// is, is told by the log.
    static let rows: [PolicyRow] = [
        .init(.listSupervisionCases, .get, cases, roles: PolicyTable.readers, relation: .authenticated),
        .init(.openSupervisionCase, .post, cases, roles: unions, relation: .authenticated),
        .init(.readSupervisionCase, .get, one, roles: PolicyTable.readers, relation: .visible),
        .init(.listSupervisionEvents, .get, one + "/events", roles: PolicyTable.readers, relation: .visible),
        .init(.readSupervisionTimeline, .get, one + "/timeline", roles: PolicyTable.readers, relation: .visible),
        .init(.issueReminder, .post, one + "/reminders", roles: unions, relation: .seated),
        .init(.issueOpinion, .post, one + "/opinions", roles: unions, relation: .seated),
        .init(.answerOpinion, .post, one + "/answers", roles: PolicyTable.sides, relation: .seated),
        .init(.issueSuggestion, .post, one + "/suggestions", roles: unions, relation: .seated),
        .init(.recordSupervisionOutcome, .post, one + "/outcomes", roles: [.labourAuthority], relation: .seated),
        .init(.closeSupervisionCase, .post, one + "/closures", roles: unions, relation: .seated),
    ]

    private static let cases = "/v1/supervision-cases"
    private static let one = cases + "/{id}"
    /// Who writes the letters (domain §3.3).
    private static let unions: Set<Role> = [.unionFederation]

    /// What each of their operations does.
    static func handlers(
        _ cases: SupervisionCases, _ cursors: SignedCursor, _ proofs: ProofResponder
    ) -> [OperationID: RouteHandlers.Handler] {
        let acts = StreamActResponder(acts: SupervisionActs(cases: cases))
        let reads = SupervisionResponder(cases: cases, cursors: cursors)
        let histories = StreamHistoryResponder(service: cases.service) { exchange in
            let supervisionCase = try exchange.path.negotiation()
            return .init(
                address: .existing(supervisionCase, in: try exchange.caller().ledger),
                name: ("supervision_case_id", supervisionCase.description))
        }
        return [
            .listSupervisionCases: { try await reads.list($0) },
            .openSupervisionCase: { try await acts.respond(to: $0, as: OpenSupervisionCaseRequest.self) },
            .readSupervisionCase: { try await reads.supervisionCase($0) },
            .listSupervisionEvents: { try await histories.events($0) },
            .readSupervisionTimeline: { try await histories.timeline($0) },
            .readSupervisionProof: { try await histories.proof($0, from: proofs) },
            .issueReminder: { try await acts.respond(to: $0, as: IssueReminderRequest.self) },
            .issueOpinion: { try await acts.respond(to: $0, as: IssueOpinionRequest.self) },
            .answerOpinion: { try await acts.respond(to: $0, as: AnswerOpinionRequest.self) },
            .issueSuggestion: { try await acts.respond(to: $0, as: IssueSuggestionRequest.self) },
            .recordSupervisionOutcome: { try await acts.respond(to: $0, as: RecordSupervisionOutcomeRequest.self) },
            .closeSupervisionCase: { try await acts.respond(to: $0, as: CloseSupervisionCaseRequest.self) },
        ]
    }
}
