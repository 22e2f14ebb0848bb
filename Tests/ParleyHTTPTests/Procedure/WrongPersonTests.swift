import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// Whoever may not do an act of the procedure is told why, by a code of its own, and nothing is recorded.
@Suite
struct WrongPersonTests {
    static let operations = OperationID.allCases.filter(\.isOfProcedure)

    /// What somebody gets whose account may do everything at the table, and whose seat is that of the tripartite
    /// mechanism.
    static let codes: [OperationID: String] = [
        .urgeRectification: "only-an-official-may", .admitOfficial: "seat-belongs-to-no-side",
        .requestInformation: "seat-belongs-to-no-side", .discloseInformation: "seat-belongs-to-no-side",
        .refuseInformation: "seat-belongs-to-no-side", .discloseRules: "seat-belongs-to-no-side",
        .draftMinutes: "only-the-recorder-may", .signMinutes: "seat-belongs-to-no-side",
        .disputeMinutes: "seat-belongs-to-no-side", .suspend: "seat-belongs-to-no-side",
        .extendSuspension: "seat-belongs-to-no-side",
        .resume: "seat-belongs-to-no-side", .assembleDraft: "seat-belongs-to-no-side",
        .signDraft: "seat-belongs-to-no-side", .submitDraft: "seat-belongs-to-no-side",
        .conveneCongress: "only-an-official-may", .recordBallot: "only-the-recorder-or-the-federation-may",
        .signAgreement: "seat-belongs-to-no-side", .affixSeal: "seat-belongs-to-no-side",
        .fileAgreement: "only-the-employer-side-or-the-federation-may",
        .refileAgreement: "only-the-employer-side-or-the-federation-may",
        .recordFilingReceipt: "only-an-official-may", .raiseObjection: "only-an-official-may",
        .confirmEffect: "only-an-official-may", .publishAgreement: "seat-belongs-to-no-side",
        .sendCopy: "seat-belongs-to-no-side", .accede: "seat-belongs-to-no-side",
        .correctEntry: "entry-of-the-other-side", .voidEntry: "entry-of-the-other-side",
        .contestEntry: "seat-belongs-to-no-side", .resolveContest: "seat-belongs-to-no-side",
        .scheduleSession: "seat-belongs-to-no-side", .publishRepresentatives: "seat-belongs-to-no-side",
        .requestConciliation: "seat-belongs-to-no-side", .openConciliation: "only-an-official-may",
        .acceptConciliation: "only-an-official-may", .extendConciliation: "only-an-official-may",
        .draftConciliationAgreement: "only-an-official-may", .signConciliationAgreement: "seat-belongs-to-no-side",
        .closeConciliation: "only-an-official-may",
        .requestArbitration: "only-the-labour-side-or-the-federation-may",
        .recordArbitrationAward: "only-a-neutral-may", .recordJudgment: "only-a-neutral-may",
        .fulfilCommitment: "seat-belongs-to-no-side", .disputeFulfilment: "seat-belongs-to-no-side",
        .proposeAmendment: "seat-belongs-to-no-side", .amendAgreement: "seat-belongs-to-no-side",
        .dissolveAgreement: "seat-belongs-to-no-side", .dissolveOnGround: "seat-belongs-to-no-side",
        .fileDissolution: "seat-belongs-to-no-side", .notifyRuleChange: "seat-belongs-to-no-side",
        .reportPerformance: "seat-belongs-to-no-side", .proposeRenewal: "seat-belongs-to-no-side",
        .noteNextRound: "seat-belongs-to-no-side", .recordSupersession: "seat-belongs-to-no-side",
        .recordAmendmentBallot: "only-the-recorder-or-the-federation-may", .signAmendment: "seat-belongs-to-no-side",
        .fileAmendment: "only-the-employer-side-or-the-federation-may",
        .recordAmendmentReceipt: "only-an-official-may", .objectToAmendment: "only-an-official-may",
        .confirmAmendment: "only-an-official-may",
        .recordAttendance: "only-the-recorder-may", .startCaucus: "seat-belongs-to-no-side",
        .endCaucus: "seat-belongs-to-no-side", .adjournSession: "seat-belongs-to-no-side",
        .recordLatePosition: "only-the-recorder-may", .recordLateSession: "only-the-recorder-may",
        .confirmEntry: "seat-belongs-to-no-side", .confirmLateEntry: "seat-belongs-to-no-side",
        .agreeGroundRules: "seat-belongs-to-no-side", .agreeConfidentiality: "seat-belongs-to-no-side",
        .explainAlgorithm: "seat-belongs-to-no-side", .defineUnit: "seat-belongs-to-no-side",
    ]

    /// What only a chief may do.
    static let chiefActs: [OperationID] = [
        .admitOfficial, .suspend, .extendSuspension, .resume, .assembleDraft, .signDraft, .submitDraft, .signAgreement,
        .requestConciliation, .signConciliationAgreement, .scheduleSession, .proposeAmendment, .amendAgreement,
        .dissolveAgreement, .dissolveOnGround, .proposeRenewal, .noteNextRound, .recordSupersession, .signAmendment,
        .dissolveAgreement, .dissolveOnGround, .proposeRenewal, .adjournSession,
        .agreeGroundRules, .agreeConfidentiality, .defineUnit,
    ]

    @Test
    func `each act refuses a seat that has no part in it by its own code`() async throws {
        // The seat is that of the tripartite mechanism, which records its own meetings, and figures as anybody does.
        let own: Set<OperationID> = [.recordTripartiteMeeting, .recordIndicator]
        #expect(Set(Self.codes.keys) == Set(Self.operations).subtracting(own))
        let story = try await ProcedureStory.seated()
        let entry = try await Self.offer(story)
        let stray = try await story.server.caller(
            "stray", .negotiator, .chiefRepresentative, .recorder, .mediator, .labourAuthority, .unionFederation,
            .tripartiteBody)
        try await story.act(story.labour, "/officials", ["person": "stray", "office": "tripartite"])
        for operation in Self.operations where !own.contains(operation) {
            try await Self.refuse(operation, stray, Self.codes[operation] ?? "", entry, story)
        }
    }

    @Test
    func `each act refuses every role that the policy table does not name`() async throws {
        let story = try await ProcedureStory.seated()
        let entry = try await Self.offer(story)
        let seats: [(Role, Caller)] = [
            (.chiefRepresentative, story.labour), (.negotiator, story.employerSecond), (.recorder, story.recorder),
            (.labourAuthority, story.authority), (.unionFederation, story.federation),
            (.tripartiteBody, story.tripartite), (.auditor, story.auditor),
        ]
        var refused = 0
        for operation in Self.operations {
            let row = try #require(PolicyTable.row(of: operation))
            for (role, caller) in seats where !row.admits(role) {
                try await Self.refuse(operation, caller, "forbidden", entry, story)
                refused += 1
            }
        }
        #expect(refused > Self.operations.count * 3)
    }

    /// Who bargains can never call what an office does, whatever the log says of a seat.
    @Test
    func `offices act under roles of their own`() throws {
        let roles: [OperationID: Set<Role>] = [
            .urgeRectification: [.unionFederation], .conveneCongress: [.unionFederation],
            .recordAttendance: [.recorder], .recordLatePosition: [.recorder], .recordLateSession: [.recorder],
            .draftMinutes: [.recorder], .recordBallot: [.recorder, .unionFederation],
            .recordFilingReceipt: [.labourAuthority],
            .raiseObjection: [.labourAuthority], .confirmEffect: [.labourAuthority],
            .openConciliation: [.labourAuthority], .acceptConciliation: [.labourAuthority],
            .extendConciliation: [.labourAuthority], .draftConciliationAgreement: [.labourAuthority],
            .closeConciliation: [.labourAuthority], .recordTripartiteMeeting: [.tripartiteBody],
            .recordAmendmentBallot: [.recorder, .unionFederation], .recordAmendmentReceipt: [.labourAuthority],
            .objectToAmendment: [.labourAuthority], .confirmAmendment: [.labourAuthority],
            .requestArbitration: [.negotiator, .chiefRepresentative, .unionFederation],
            .recordArbitrationAward: [.recorder, .mediator, .labourAuthority],
            .recordJudgment: [.recorder, .mediator, .labourAuthority],
        ]
        for (operation, expected) in roles {
            #expect(PolicyTable.row(of: operation)?.roles == expected, "\(operation)")
        }
        // What answers a state asks for the version that was seen.
        for operation in Self.operations {
            let row = try #require(PolicyTable.row(of: operation))
            var isRequired = false
            if case .required = row.precondition { isRequired = true }
            let answersState =
                operation == .confirmEffect || operation == .assembleDraft || row.path.contains("{version}")
                || (row.path.contains("/drafts/") && operation != .conveneCongress)
            #expect(isRequired == answersState, "\(operation)")
        }
    }

    @Test
    func `what binds a side is refused to everybody but its chief`() async throws {
        let story = try await ProcedureStory.seated()
        for operation in Self.chiefActs {
            for caller in [story.labourSecond, story.employerSecond] {
                try await Self.refuse(operation, caller, "only-the-chief-may", "1", story)
            }
        }
    }

    @Test
    func `what one side does is refused to the other`() async throws {
        let story = try await ProcedureStory.seated()
        let entry = try await Self.offer(story)
        try await story.act(story.labour, "/information-requests", ["subject": ["en": "Volumes by band"]])
        for (operation, caller, code) in [
            (OperationID.discloseRules, story.labour, "only-the-employer-side-may"),
            (.explainAlgorithm, story.labour, "only-the-employer-side-may"),
            (.affixSeal, story.labour, "only-the-employer-side-may"),
            (.fileDissolution, story.labour, "only-the-employer-side-may"),
            (.notifyRuleChange, story.labour, "only-the-employer-side-may"),
            (.reportPerformance, story.labour, "only-the-employer-side-may"),
            (.fileAmendment, story.labour, "only-the-employer-side-or-the-federation-may"),
            (.fileAgreement, story.labour, "only-the-employer-side-or-the-federation-may"),
            (.refileAgreement, story.labour, "only-the-employer-side-or-the-federation-may"),
            (.sendCopy, story.employer, "only-the-labour-side-may"),
            (.requestArbitration, story.employer, "only-the-labour-side-or-the-federation-may"),
            (.requestArbitration, story.labourSecond, "only-the-chief-may"),
            (.discloseInformation, story.labour, "information-request-of-own-side"),
            (.refuseInformation, story.labour, "information-request-of-own-side"),
            (.correctEntry, story.labour, "entry-of-the-other-side"),
            (.voidEntry, story.labour, "entry-of-the-other-side"),
            (.contestEntry, story.employer, "entry-of-own-side"),
            (.confirmEntry, story.employer, "entry-of-own-side"),
        ] {
            let isEntry = PolicyTable.row(of: operation)?.path.contains("{version}") == true
            try await Self.refuse(operation, caller, code, isEntry ? entry : "1", story)
        }
        try await story.refuses(
            story.employer, "/officials", ["person": "another", "office": "federation"], 403,
            "only-the-labour-chief-may")
    }

    @Test
    func `an outsider does not learn whether there is a negotiation`() async throws {
        let story = try await ProcedureStory.seated()
        let stranger = try await story.server.caller("other-authority", .labourAuthority)
        for act in ["/drafts/1/receipts", "/effect-confirmations", "/drafts"] {
            try await story.refuses(stranger, act, [:], 404, "not-found")
        }
    }

    /// An offer of the employers on one item; the version of its entry.
    private static func offer(_ story: ProcedureStory) async throws -> String {
        let terms = ProcedureStory.term("per_parcel", "0.95", "CNY/parcel")
        let offer = try await story.act(story.employer, "/offers", ["terms": [terms]])
        return String(try #require(offer.integer("/version")))
    }

    private static func refuse(
        _ operation: OperationID, _ caller: Caller, _ code: String, _ entry: String, _ story: ProcedureStory
    ) async throws {
        let row = try #require(PolicyTable.row(of: operation))
        let path = ExamplePath.of(row, negotiation: story.path, part: row.path.contains("{version}") ? entry : "1")
        let before = try await story.version()
        let answer = try await caller.post(path, ExamplePath.body(of: operation), version: before)
        #expect(answer.status == 403 && answer.code == code, "\(operation): \(answer.text.prefix(300))")
        #expect(try await story.version() == before, "\(operation)")
    }
}
