import Bargaining
import EventSourcing
import StrictJSON
import Testing

@testable import ParleyService

@Suite struct TableRenderingTests {
    private func text(_ write: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func `an item has the members of the contract, in their order`() async throws {
        let world = TestWorld.memory(clock: ManualServiceClock(Timestamp(microseconds: 1_776_000_000_000_000)))
        let id = try await world.openTable()
        let day = OccurredAt.day(try #require(LocalDay(year: 2026, month: 4, day: 12)))
        let floor = ProposalDraft(
            sheet: TermSheet(entries: [ItemTerm(item: TestActs.pieceRate, term: TestActs.rate("1.15", .atLeast))]))
        let acts: [(Principal, NegotiationAct)] = [
            (world.labourChief, .tableDemand(TestActs.draft(rate: "1.20"))),
            (world.employerChief, .makeOffer(TestActs.draft(rate: "0.90"))),
            (world.labourChief, .makeOffer(floor)),
            (world.employerChief, .makeOffer(TestActs.draft(rate: "0.95"))),
        ]
        for (principal, act) in acts {
            try await world.recorded(world.request(principal, id, act, occurredAt: day))
        }
        let view = try await world.view(id)
        let row = try #require(view.state.table().row(TestActs.pieceRate))
        #expect(
            text { TableRendering.write(row, to: &$0) } == """
                {"key":"per_parcel","number":1,"title":{"zh":"派件单价","en":"Rate per parcel"},"subject":"piece_rate",\
                "unit":"CNY/parcel","status":"open","baseline":null,\
                "labour":{"moves":2,"proposal":"U-2","since":"2026-04-12","held":false,"standing":true,\
                "term":{"kind":"scalar","amount":"1.15","unit":"CNY/parcel","comparator":"at_least"}},\
                "employer":{"moves":2,"proposal":"E-2","since":"2026-04-12","held":false,"standing":true,\
                "term":{"kind":"scalar","amount":"0.95","unit":"CNY/parcel"}},\
                "gap":{"amount":"0.20","unit":"CNY/parcel"},"closed_ratio":"0.3333","sessions_without_movement":0,\
                "packages":[],"reservations":[],"agreed":null}
                """)
        let table = text { TableRendering.write(view, to: &$0) }
        #expect(
            table.hasPrefix(
                "{\"negotiation_id\":\"\(id)\",\"version\":\(view.version),\"status\":\"bargaining\",\"as_of\":null,"))
        // Everything that is written can be read strictly.
        for text in [table, text { ListRendering.write(Self.row(id), to: &$0) }] {
            _ = try JSONReader.parse(Array(text.utf8), limits: .request)
        }
    }

    @Test func `positions are shown to auditors only`() async throws {
        let world = TestWorld.memory(clock: ManualServiceClock(Timestamp(microseconds: 1_776_000_000_000_000)))
        let act = try await world.recorded(world.invitation())
        let event = try #require(act.events.first)
        #expect(!text { EventRendering.write(event, to: &$0) }.contains("\"position\""))
        #expect(text { EventRendering.write(event, showsPosition: true, to: &$0) }.contains("\"position\":1"))
    }

    private static func row(_ id: StreamID) -> NegotiationListRow {
        NegotiationListRow(
            id: id, title: .zh("标题"), status: "invited", jurisdiction: "CN", labourParties: ["a"],
            employerParties: ["b"], subjects: ["wage"], items: 1, openItems: 1, tentativelyAgreedItems: 0,
            agreedItems: 0,
            version: StreamVersion(3), openedAt: Timestamp(microseconds: 0), updatedAt: Timestamp(microseconds: 1),
            historyID: nil)
    }
}
