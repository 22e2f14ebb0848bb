import Bargaining
import EventSourcing
import Foundation
import Testing

@testable import ParleyService

@Suite struct HistoryImporterTests {
    private let history = """
        {"id": "test-couriers-2024", "title": "Couriers of a test city",
         "source": [{"url": "https://example.org/a", "title": "A page", "quote": "a few words"}],
         "parties": {"labour": ["Union"], "employer": ["Platform"]}, "jurisdiction": "Testland", "currency": "CNY",
         "items": [{"key": "rate", "title": "Rate per parcel", "subject": "piece_rate", "unit": "CNY/parcel"}],
         "events": [
          {"seq": 1, "date": "2024-03-01", "type": "demand", "by": "labour", "item": "rate",
           "value": {"kind": "scalar", "amount": "1.50", "unit": "CNY/parcel", "at_least": true}, "note": "", "src": [0]},
          {"seq": 2, "date": null, "type": "offer", "by": "employer", "item": "rate",
           "value": {"kind": "scalar", "amount": "1.00", "unit": "CNY/parcel"}, "note": "hm", "src": [0]},
          {"seq": 3, "date": "2024-04-01", "type": "agreement", "by": "labour", "item": "rate",
           "value": {"kind": "scalar", "amount": "1.25", "unit": "CNY/parcel"}, "note": "", "src": [0]}],
         "outcome": {"rate": {"kind": "scalar", "amount": "1.25", "unit": "CNY/parcel"}}, "gaps": []}
        """

    private func importing(_ text: String, into world: TestWorld) async throws -> HistoryImportOutcome {
        try await HistoryImporter(log: world.log).importFile(Array(text.utf8), into: world.ledger)
    }

    @Test func `a history is recorded whole, once`() async throws {
        let world = try await TestWorld.postgres()
        guard case .recorded(let id, let events) = try await importing(history, into: world) else {
            Issue.record("not recorded")
            return
        }
        #expect(try await world.version(id) == Int64(events))
        // Another layout of the same content is the same content.
        let compact = history.replacing("\n", with: " ").replacing("  ", with: "")
        #expect(try await importing(compact, into: world) == .alreadyRecorded(negotiation: id, events: events))
        guard case .differs(id, _) = try await importing(history.replacing("1.50", with: "1.60"), into: world) else {
            Issue.record("other content was taken")
            return
        }
        #expect(try await world.version(id) == Int64(events))
        let view = try await world.view(id)
        #expect(view.state.status == .publishedRecord)
        let row = try #require(view.state.table().row(ItemKey("rate") ?? TestActs.pieceRate))
        #expect(row.labour.moves == 1)
        #expect(row.employer.moves == 1)
        #expect(
            row.agreed?.term.value
                == .scalar(
                    amount: TestActs.decimal("1.25"), unit: TestActs.unit("CNY/parcel"), comparator: nil))
    }

    @Test func `two imports at once record it once`() async throws {
        let world = try await TestWorld.postgres()
        let outcomes = try await withThrowingTaskGroup(of: HistoryImportOutcome.self) { group in
            for _ in 0..<8 { group.addTask { try await importing(history, into: world) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let recorded = outcomes.count { if case .recorded = $0 { true } else { false } }
        let known = outcomes.count { if case .alreadyRecorded = $0 { true } else { false } }
        #expect(recorded == 1)
        #expect(known == 7)
    }

    @Test func `a file that breaks a rule records nothing`() async throws {
        let world = try await TestWorld.postgres()
        await #expect(throws: HistoryFault.self) {
            try await importing(history.replacing("\"seq\": 3", with: "\"seq\": 4"), into: world)
        }
        #expect(try await world.log.head(of: world.ledger).position == .start)
    }

    @Test func `a published record is open to bargainers and takes no acts`() async throws {
        let world = try await TestWorld.postgres()
        guard case .recorded(let id, _) = try await importing(history, into: world) else {
            Issue.record("not recorded")
            return
        }
        #expect(try await world.service.currentVersion(of: id, in: world.ledger, for: world.stranger) != nil)
        let analyst = world.principal("an-analyst", .analyst)
        #expect(try await world.service.currentVersion(of: id, in: world.ledger, for: analyst) == nil)
        let outcome = try await world.service.perform(
            world.request(world.stranger, id, .tableDemand(TestActs.draft(rate: "1"))))
        guard case .rejected(.publishedRecordTakesNoActs) = outcome else {
            Issue.record("a published record took an act: \(outcome)")
            return
        }
        // What had happened by a day: its items are there, what came later and what has no date is not.
        let march = ReadMoment(occurredBy: TimestampText.parse("2024-03-15T00:00:00Z"))
        let view = try await world.view(id, at: march)
        let row = try #require(view.state.table().rows.first)
        #expect(row.labour.moves == 1)
        #expect(row.employer.moves == 0)
        #expect(row.agreed == nil)
        #expect(view.undatedEvents == 2)
    }
}
