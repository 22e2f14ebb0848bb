import Bargaining
import EventSourcing
import Testing

@Suite struct ProcedureFactTests {
    @Test func `offices, clocks and stages keep the words of the catalogue`() {
        #expect(Office.allCases.map(\.rawValue) == ["authority", "federation", "tripartite"])
        #expect(Office.allCases.map(\.role) == [.authority, .federation, .tripartite])
        #expect(
            ClockRule.allCases.map(\.rawValue) == [
                "reply", "name_reps", "fill_vacancy", "disclose_before_session", "negotiation_window", "suspension",
                "to_congress", "re_vote", "file", "review", "publish", "conciliation_application",
                "conciliation_start", "conciliation", "renewal_window", "term_end", "early_end_report",
                "performance_report", "yearly_round", "opinion_answer", "commitment",
            ])
        #expect(ContentHash(bytes: [UInt8](repeating: 0, count: 31)) == nil)
    }

    @Test func `every fact of a long procedure has a type of its own name`() throws {
        let table = try ProcedureTable.inForce()
        let names = table.events.compactMap(\.fact.procedureFact).map(\.eventType.name)
        #expect(
            names == [
                "OfficialAdmitted", "OfficialAdmitted", "OfficialAdmitted", "ProcedureStepProposed", "DraftAssembled",
                "DraftSigned", "DraftSigned", "ProcedureStepProposed", "DraftSubmittedToCongress", "CongressConvened",
                "CongressBallotRecorded", "DraftRatified", "AgreementSigned", "AgreementSigned", "AgreementFiled",
                "FilingReceived", "AgreementTookEffect",
            ])
    }
}
