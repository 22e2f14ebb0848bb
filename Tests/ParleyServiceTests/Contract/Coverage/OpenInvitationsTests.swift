import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// What is counted of a negotiation under embargo, from its facts.
@Suite struct OpenInvitationsTests {
    private static let projection = OpenInvitationsProjection()

    /// A fact on a day of the story.
    private struct Dated {
        let day: Int
        let fact: NegotiationFact

        init(_ day: Int, _ fact: NegotiationFact) {
            self.day = day
            self.fact = fact
        }
    }

    /// The row after facts, by column; `nil` where there is none.
    private static func row(after facts: [Dated]) -> [String: ProjectionCell]? {
        var folded = FoldedNegotiation()
        folded.openedAt = ProcedureStory.instant(of: 0, hour: 10, in: TestActs.zone)
        for one in [Dated(0, .negotiationOpened(TestActs.opening))] + facts {
            Negotiation.evolve(
                &folded.state, NegotiationEvent(occurredAt: .day(ProcedureStory.day(one.day)), fact: one.fact))
        }
        let rows = projection.rows(
            of: ProjectedNegotiation(
                ledger: LedgerID(1), id: StreamID(UUIDValue(high: 0, low: 1)), folded: folded,
                rulebook: TestRulebook.shared, disclosed: nil))
        return rows.first.map { Dictionary(uniqueKeysWithValues: zip(projection.columns, $0)) }
    }

    private static func session(_ number: Int, on day: Int) -> [Dated] {
        [
            Dated(day, .sessionOpened(number: number, form: .negotiationMeeting, chair: .labour)),
            Dated(day, .sessionClosed(number: number)),
        ]
    }

    @Test func `an open item without a move stands still from the third session on, as of the last one`() {
        let admitted = [Dated(1, .agendaItemAdmitted(TestActs.items[0]))]
        let two = admitted + Self.session(1, on: 10) + Self.session(2, on: 12)
        #expect(Self.row(after: two)?["standstill_day"] == .null)
        let three = two + Self.session(3, on: 15)
        #expect(Self.row(after: three)?["standstill_day"] == .day(ProcedureStory.day(15)))
        let over = three + [Dated(16, .negotiationConcluded(.withAgreement))]
        #expect(Self.row(after: over)?["standstill_day"] == .null)
        let settled = three + [Dated(16, .agendaItemParked(TestActs.items[0].key))]
        #expect(Self.row(after: settled)?["standstill_day"] == .null)
    }

    @Test func `a refusal of information counts from its day until the information comes`() {
        let request = InformationRequest(subject: .en("Payroll"))
        let asked = [Dated(3, .procedure(.informationRequested(number: 1, side: .labour, request)))]
        #expect(Self.row(after: asked)?["refused_request_day"] == .null)
        let refused = asked + [Dated(5, .procedure(.informationRefused(request: 1, side: .employer)))]
        #expect(Self.row(after: refused)?["refused_request_day"] == .day(ProcedureStory.day(5)))
        let given =
            refused + [
                Dated(9, .procedure(.informationDisclosed(request: 1, side: .employer, documents: [.en("Payroll")])))
            ]
        #expect(Self.row(after: given)?["refused_request_day"] == .null)
    }

    @Test func `the province is that of the unit, else of the jurisdiction, else of the profile`() throws {
        let row = try #require(Self.row(after: []))
        #expect(row["law_region_code"] == .text("630000") && row["region_code"] == .null)
        #expect(ProvinceOfLaw.code(jurisdiction: "CN-ZJ-HZ", profile: "CN-QH@1")?.text == "330000")
        #expect(ProvinceOfLaw.code(jurisdiction: "Somewhere", profile: "CN-SD@2")?.text == "370000")
        #expect(ProvinceOfLaw.code(jurisdiction: "CN", profile: "CN@1") == nil)
        #expect(ProvinceOfLaw.code(jurisdiction: "US-NY", profile: "SE@1") == nil)
    }
}
