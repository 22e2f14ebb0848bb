import StrictJSON
import Testing

@testable import ParleyHTTP

/// The examples of the documentation, sent as they stand in one story that needs every act.
@Suite
struct ExampleTests {
    private enum Who { case labour, employer, second, mediator }

    private struct Step {
        let who: Who
        let operation: OperationID
        let number: String
        /// Sent instead of the example, where the story has to come back to where it was.
        let body: JSONValue?

        init(_ who: Who, _ operation: OperationID, _ number: String = "1", _ body: JSONValue? = nil) {
            self.who = who
            self.operation = operation
            self.number = number
            self.body = body
        }
    }

    private static let story: [Step] = [
        Step(.labour, .appointRepresentative), Step(.labour, .designateChief),
        Step(.second, .designateChief, "1", ["person": "labour-chief"]), Step(.labour, .vacateSeat),
        Step(.labour, .appointRecorder), Step(.employer, .appointRecorder), Step(.labour, .appointMediator),
        Step(.employer, .appointMediator), Step(.labour, .proposeAgendaItem),
        Step(.labour, .admitAgendaItem, "rest_days"), Step(.employer, .admitAgendaItem, "rest_days"),
        Step(.employer, .openSession), Step(.employer, .closeSession), Step(.labour, .tableDemand),
        Step(.employer, .makeOffer), Step(.employer, .attachCostEstimate), Step(.labour, .counterOffer, "E-1"),
        Step(.labour, .clarifyOffer, "U-2"),
        Step(.labour, .holdPosition), Step(.labour, .enterReservation), Step(.labour, .liftReservation),
        Step(.labour, .offerPackage), Step(.employer, .rejectOffer, "U-3"), Step(.employer, .offerPackage),
        Step(.employer, .withdrawOffer, "E-2"), Step(.employer, .makeOffer, "1", conditional),
        Step(.employer, .fulfilCondition, "E-3"), Step(.labour, .acceptOffer, "E-3"),
        Step(.labour, .reopenAgendaItem, "per_parcel"), Step(.employer, .reopenAgendaItem, "per_parcel"),
        Step(.labour, .parkAgendaItem, "per_parcel"), Step(.employer, .parkAgendaItem, "per_parcel"),
        Step(.labour, .resumeAgendaItem, "per_parcel"), Step(.employer, .resumeAgendaItem, "per_parcel"),
        Step(.mediator, .recommend), Step(.mediator, .award), Step(.mediator, .imposeTerms),
        Step(.employer, .declareImpasse), Step(.labour, .withdrawAgendaItem, "rest_days"), Step(.employer, .makeOffer),
        Step(.labour, .acceptOffer, "E-4"), Step(.labour, .conclude), Step(.employer, .conclude),
    ]

    private static let conditional: JSONValue = {
        var offer = JSONObject(ProposalSchema.offerExample.map { (key: $0.name, value: $0.value) })
        offer["conditions"] = [["words": "The association's board approves."]]
        return .object(offer)
    }()

    @Test
    func `every example is recorded as it stands in the documentation`() async throws {
        let table = try await Table.open()
        var told: Set<OperationID> = [.issueInvitation, .acceptInvitation]
        for step in Self.story {
            let row = try #require(PolicyTable.row(of: step.operation))
            let caller =
                switch step.who {
                case .labour: table.labour
                case .employer: table.employer
                case .second: table.second
                case .mediator: table.mediator
                }
            let version = try await table.version()
            let path = ExamplePath.of(row, negotiation: table.path, part: step.number)
            let answer = try await caller.post(
                path, step.body ?? ExamplePath.body(of: step.operation), version: version)
            #expect(answer.status == 201, "\(step.operation): \(answer.text.prefix(400))")
            #expect(answer.header("ETag") == "\"\(answer.integer("/version") ?? 0)\"")
            let location = try #require(answer.header("Location"))
            try await table.auditor.get(location).expect(200)
            told.insert(step.operation)
        }
        let end = try await table.auditor.get(table.path).expect(200)
        #expect(end.string("/status") == "concluded_with_agreement")
        for operation in [OperationID.confirmReceipt, .refuseInvitation] {
            let invited = try await table.labour.post("/v1/negotiations", Table.invitation).expect(201)
            let path = "/v1/negotiations/\(invited.string("/negotiation_id") ?? "")"
            let row = try #require(PolicyTable.row(of: operation))
            try await table.employer.post(ExamplePath.of(row, negotiation: path)).expect(201)
            told.insert(operation)
        }
        #expect(told == Set(ActRoutes.bodies.map { $0.operation }.filter { !$0.isOfProcedure }))
    }
}
