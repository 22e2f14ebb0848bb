import Bargaining
import Testing

@Suite struct TableComparisonTests {
    @Test func `a table compared with itself differs in nothing`() throws {
        let table = try Ledger.seated().state.table()
        let comparison = TableComparison(from: table, to: table)
        #expect(comparison.status == nil && comparison.changes.isEmpty)
    }

    @Test func `an offer changes the fields of its side on its item`() throws {
        var ledger = try Ledger.seated()
        try ledger.act(.tableDemand(Example.draft(["per_parcel": Example.yuan("1.20")])), by: Person.labourChief)
        let before = ledger.state.table()
        try ledger.act(.openSession(.negotiationMeeting, chair: .labour), by: Person.recorder)
        try ledger.act(.makeOffer(Example.draft(["per_parcel": Example.yuan("0.90")])), by: Person.employerChief)
        let after = ledger.state.table()
        let comparison = TableComparison(from: before, to: after)
        #expect(comparison.status?.before == .bargaining && comparison.status?.after == .inSession)
        #expect(comparison.changes.map(\.key) == ["per_parcel"])
        #expect(
            comparison.changes.first?.fields == [
                .employerMoves, .employerProposal, .employerSince, .employerStanding, .employerTerm, .employerByParty,
                .gap, .closedRatio,
            ])
        #expect(comparison.changes.first?.before == before.row("per_parcel"))
        #expect(comparison.changes.first?.after == after.row("per_parcel"))
    }

    @Test func `items that only one table has are shown whole, either way`() throws {
        var ledger = try Ledger.seated()
        let before = ledger.state.table()
        try ledger.act(.proposeAgendaItem(Example.shifts), by: Person.labourChief)
        #expect(TableComparison(from: before, to: ledger.state.table()).changes.isEmpty)
        try ledger.jointly(.admit("shifts"))
        let after = ledger.state.table()
        let forward = try #require(TableComparison(from: before, to: after).changes.first)
        #expect(forward.key == "shifts" && forward.fields.isEmpty)
        #expect(forward.before == nil && forward.after == after.row("shifts"))
        let backward = try #require(TableComparison(from: after, to: before).changes.first)
        #expect(backward.key == "shifts" && backward.fields.isEmpty)
        #expect(backward.before == after.row("shifts") && backward.after == nil)
    }
}
