import Bargaining
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// The examples of the documentation for the procedure around the talks, sent as they stand in one story.
@Suite
struct ProcedureExampleTests {
    private enum Who { case labour, employer, both, recorder, authority, federation, tripartite }

    private struct Step {
        let who: Who
        let operation: OperationID
        let number: String

        init(_ who: Who, _ operation: OperationID, _ number: String = "1") {
            self.who = who
            self.operation = operation
            self.number = number
        }
    }

    private static let talks: [Step] = [
        Step(.labour, .requestInformation), Step(.employer, .refuseInformation), Step(.employer, .discloseInformation),
        Step(.employer, .discloseRules), Step(.employer, .explainAlgorithm), Step(.both, .agreeGroundRules),
        Step(.both, .agreeConfidentiality), Step(.labour, .recordIndicator), Step(.labour, .defineUnit),
        Step(.recorder, .recordAttendance), Step(.labour, .startCaucus),
        Step(.labour, .endCaucus), Step(.employer, .adjournSession), Step(.recorder, .draftMinutes),
        Step(.both, .signMinutes),
        Step(.employer, .disputeMinutes), Step(.both, .suspend), Step(.both, .extendSuspension), Step(.both, .resume),
    ]

    private static let disputes: [Step] = [
        Step(.both, .scheduleSession), Step(.labour, .publishRepresentatives),
        Step(.labour, .requestConciliation), Step(.authority, .acceptConciliation),
        Step(.authority, .extendConciliation), Step(.authority, .draftConciliationAgreement),
        Step(.both, .signConciliationAgreement), Step(.authority, .openConciliation),
        Step(.authority, .closeConciliation, "2"), Step(.tripartite, .recordTripartiteMeeting),
    ]

    private static let agreement: [Step] = [
        Step(.both, .assembleDraft), Step(.both, .signDraft), Step(.both, .submitDraft),
        Step(.federation, .conveneCongress), Step(.recorder, .recordBallot), Step(.both, .signAgreement),
        Step(.employer, .affixSeal), Step(.employer, .fileAgreement), Step(.authority, .recordFilingReceipt),
        Step(.authority, .raiseObjection), Step(.both, .assembleDraft), Step(.both, .signDraft, "2"),
        Step(.both, .submitDraft, "2"), Step(.federation, .conveneCongress, "2"), Step(.recorder, .recordBallot, "2"),
        Step(.both, .signAgreement, "2"), Step(.employer, .refileAgreement, "2"),
        Step(.authority, .recordFilingReceipt, "2"), Step(.authority, .confirmEffect),
        Step(.employer, .publishAgreement), Step(.labour, .sendCopy), Step(.both, .accede),
        Step(.labour, .requestArbitration), Step(.authority, .recordArbitrationAward),
        Step(.recorder, .recordJudgment), Step(.employer, .fulfilCommitment), Step(.labour, .disputeFulfilment),
        Step(.employer, .notifyRuleChange), Step(.employer, .reportPerformance), Step(.labour, .proposeRenewal),
        Step(.labour, .proposeAmendment), Step(.both, .amendAgreement), Step(.recorder, .recordAmendmentBallot),
        Step(.both, .signAmendment), Step(.employer, .fileAmendment), Step(.authority, .recordAmendmentReceipt),
        Step(.authority, .confirmAmendment), Step(.labour, .dissolveAgreement),
        Step(.employer, .dissolveOnGround), Step(.employer, .fileDissolution),
    ]

    /// A rate with a step to come, which the agreement owes.
    private static let schedule: JSONValue = [
        "terms": [
            [
                "item": "per_parcel",
                "term": [
                    "kind": "schedule", "unit": "CNY/parcel",
                    "steps": [
                        ["from": "2026-07-01", "amount": "1.05"], ["from": "2099-07-01", "amount": "1.10"],
                    ],
                ],
            ]
        ]
    ]

    /// The people of one telling, and what has been told.
    private final class Telling {
        let table: Table
        let recorder: Caller
        let authority: Caller
        let federation: Caller
        let tripartite: Caller
        var told: Set<OperationID> = []
        /// The text of the last draft.
        var text: JSONValue = [:]

        init(_ table: Table) async throws {
            self.table = table
            recorder = try await table.recorderSeated()
            authority = try await table.server.caller("labour-authority", .labourAuthority)
            federation = try await table.official(.federation, .unionFederation)
            tripartite = try await table.official(.tripartite, .tripartiteBody)
        }

        func tell(_ step: Step) async throws {
            let callers =
                switch step.who {
                case .labour: [table.labour]
                case .employer: [table.employer]
                case .both: [table.labour, table.employer]
                case .recorder: [recorder]
                case .authority: [authority]
                case .federation: [federation]
                case .tripartite: [tripartite]
                }
            let row = try #require(PolicyTable.row(of: step.operation))
            let path = ExamplePath.of(row, negotiation: table.path, part: step.number)
            // The hash of the example belongs to no draft: what is signed here is the text before them.
            let signs = [.signDraft, .signAgreement].contains(step.operation)
            for caller in callers {
                let answer = try await caller.post(
                    path, signs ? text : ExamplePath.body(of: step.operation), version: try await table.version())
                #expect(answer.status == 201, "\(step.operation): \(answer.text.prefix(400))")
                let location = try #require(answer.header("Location"))
                try await table.auditor.get(location).expect(200)
                if let hash = answer.string("/events/0/data/plan/text_hash") { text = ["text_hash": .string(hash)] }
            }
            told.insert(step.operation)
        }
    }

    @Test
    func `every example of the procedure is recorded as it stands in the documentation`() async throws {
        let table = try await Table.open()
        let telling = try await Telling(table)
        try await telling.tell(Step(.labour, .admitOfficial))
        try await table.employer.post(
            table.path + "/sessions", ["form": "negotiation_meeting", "chair": "employer"]
        ).expect(201)
        for step in Self.talks + Self.disputes { try await telling.tell(step) }
        try await table.employer.post(table.path + "/offers", Table.terms("0.95")).expect(201)
        let entry = String(try await table.version())
        for step in [
            Step(.employer, .correctEntry, entry), Step(.labour, .contestEntry, entry),
            Step(.labour, .resolveContest, entry), Step(.labour, .confirmEntry, entry),
            Step(.employer, .voidEntry, entry), Step(.recorder, .recordLatePosition), Step(.both, .confirmLateEntry),
            Step(.recorder, .recordLateSession),
        ] { try await telling.tell(step) }
        try await table.employer.post(table.path + "/offers", Self.schedule).expect(201)
        try await table.labour.post(table.path + "/offers/E-3/acceptances", version: try await table.version())
            .expect(201)
        for step in Self.agreement { try await telling.tell(step) }
        try await urge(telling)
        // What names another amendment or negotiation than the examples do is told in stories of its own.
        let others: Set<OperationID> = [.objectToAmendment, .noteNextRound, .recordSupersession]
        #expect(telling.told.union(others) == Set(OperationID.allCases.filter(\.isOfProcedure)))
        #expect(telling.told.isDisjoint(with: others))
    }

    /// A refused invitation that a federation urges.
    private func urge(_ telling: Telling) async throws {
        let table = telling.table
        let invited = try await table.labour.post("/v1/negotiations", Table.invitation).expect(201)
        let path = "/v1/negotiations/\(invited.string("/negotiation_id") ?? "")"
        try await table.labour.post(
            path + "/officials", ["person": .string(telling.federation.name), "office": "federation"]
        ).expect(201)
        try await table.employer.post(path + "/refusals").expect(201)
        let row = try #require(PolicyTable.row(of: .urgeRectification))
        try await telling.federation.post(ExamplePath.of(row, negotiation: path)).expect(201)
        telling.told.insert(.urgeRectification)
    }
}
