import Bargaining
import Testing

@Suite struct CorrectionSpecs {
    private func tabled() throws -> ProcedureTable {
        var table = try ProcedureTable.seated()
        table.on(42)
        try table.act(
            .tableDemand(Example.draft(["per_parcel": Example.yuan("1.15", .atLeast)])), by: Person.labourChief)
        try table.act(.makeOffer(Example.draft(["per_parcel": Example.yuan("0.59")])), by: Person.employerChief)
        return table
    }

    private let entry = EntryReference(version: 20, proposal: "E-1", item: "per_parcel")

    @Test func `a position written wrongly is corrected by author or recorder, the old entry stays`() throws {
        for person in [Person.recorder, Person.employerRepresentative] {
            var table = try tabled()
            let before = table.events
            #expect(table.state.item("per_parcel")?.gap?.amount == "0.56")
            let fact = ProcedureFact.entryCorrected(entry, from: Example.yuan("0.59"), to: Example.yuan("0.95"))
            #expect(try table.act(.correctEntry(entry, Example.yuan("0.95")), by: person) == [fact])
            #expect(Array(table.events.dropLast()) == before)
            let item = try #require(table.state.item("per_parcel"))
            #expect(item.gap?.amount == "0.20" && item.employer.standing == Example.yuan("0.95"))
            #expect(item.firstGap?.gap.amount == "0.20" && item.closedRatio == "0.0000")
            try table.act(.acceptOffer("E-1"), by: Person.labourChief)
            #expect(table.state.item("per_parcel")?.tentative?.term == Example.yuan("0.95"))
        }
    }

    @Test func `the first gap is measured anew also when others have moved since`() throws {
        var table = try tabled()
        try table.act(
            .counter("E-1", Example.draft(["per_parcel": Example.yuan("1.05", .atLeast)])), by: Person.labourChief)
        try table.act(.correctEntry(entry, Example.yuan("0.95")), by: Person.recorder)
        #expect(table.state.item("per_parcel")?.firstGap?.gap.amount == "0.20")
        #expect(table.state.item("per_parcel")?.closedRatio == "0.5000")
        try table.act(.makeOffer(Example.draft(["per_parcel": Example.yuan("1.00")])), by: Person.employerChief)
        try table.act(.correctEntry(entry, Example.yuan("0.85")), by: Person.recorder)
        #expect(table.state.item("per_parcel")?.gap?.amount == "0.05")
        #expect(table.state.item("per_parcel")?.firstGap?.gap.amount == "0.30", "an entry that no longer stands")
    }

    @Test func `corrections are refused that write for the other side, change nothing, or change what was accepted`()
        throws
    {
        var table = try tabled()
        let term = Example.yuan("0.95")
        table.refuses(.correctEntry(entry, term), by: Person.labourChief, .entryOfTheOtherSide)
        table.refuses(.correctEntry(entry, term), by: Person.authority, .entryOfTheOtherSide)
        table.refuses(.correctEntry(entry, Example.yuan("0.59")), by: Person.recorder, .correctionChangesNothing)
        table.refuses(
            .correctEntry(entry, Example.hours("9")), by: Person.recorder,
            rejection: .unitNotOfItem("per_parcel", given: "hours/day", expected: "CNY/parcel"))
        let unknown = EntryReference(version: 20, proposal: "E-9", item: "per_parcel")
        table.refuses(.correctEntry(unknown, term), by: Person.recorder, rejection: .proposalUnknown("E-9"))
        let elsewhere = EntryReference(version: 20, proposal: "E-1", item: "daily_limit")
        table.refuses(.correctEntry(elsewhere, term), by: Person.recorder, rejection: .itemUnknown("daily_limit"))
        try table.act(.acceptOffer("E-1"), by: Person.labourChief)
        table.refuses(.correctEntry(entry, term), by: Person.recorder, .entryAccepted)
        table.refuses(.voidEntry(entry), by: Person.employerChief, .entryNotStanding)
    }

    @Test func `what was never tabled is voided by its author`() throws {
        var table = try tabled()
        table.refuses(.voidEntry(entry), by: Person.labourChief, .entryOfTheOtherSide)
        table.refuses(.voidEntry(entry), by: Person.recorder, .entryOfTheOtherSide)
        #expect(try table.act(.voidEntry(entry), by: Person.employerChief) == [.entryVoided(entry)])
        #expect(table.state.item("per_parcel")?.employer.standing == nil)
        #expect(table.state.proposals["E-1"]?.status == .withdrawn)
        table.refuses(.voidEntry(entry), by: Person.employerChief, .entryNotStanding)
    }

    @Test func `an item with a contested entry does not count as agreed until the contest is over`() throws {
        var table = try ProcedureTable.settled()
        table.refuses(.contestEntry(entry), by: Person.employerChief, .entryOfOwnSide)
        table.refuses(.contestEntry(entry), by: Person.recorder, rejection: .seatBelongsToNoSide)
        table.refuses(.resolveContest(entry), by: Person.labourChief, .notContested)
        #expect(
            try table.act(.contestEntry(entry), by: Person.labourChief) == [.entryContested(entry, side: .labour)])
        table.refuses(.contestEntry(entry), by: Person.labourChief, .alreadyContested)
        let assembly = ProcedureAct.state(.assembleDraft(ProcedureTable.plan()))
        table.refuses(assembly, by: Person.labourChief, .itemContested("per_parcel"))
        table.refuses(.resolveContest(entry), by: Person.employerChief, .notContested)
        try table.act(.resolveContest(entry), by: Person.labourRepresentative)
        try table.act(assembly, by: Person.labourChief)
    }

    @Test func `nobody signs or submits what is contested`() throws {
        var table = try ProcedureTable.settled()
        try table.jointly(.assembleDraft(ProcedureTable.plan()))
        try table.act(.signDraft(1, ProcedureTable.hash), by: Person.labourChief)
        var contested = table
        try contested.act(.contestEntry(entry), by: Person.labourChief)
        contested.refuses(
            .signDraft(1, ProcedureTable.hash), by: Person.employerChief, .itemContested("per_parcel"))
        try table.act(.signDraft(1, ProcedureTable.hash), by: Person.employerChief)
        try table.act(.contestEntry(entry), by: Person.labourChief)
        table.refuses(
            .state(.submitToCongress(draft: 1, .industry)), by: Person.employerChief, .itemContested("per_parcel"))
        var ratified = try ProcedureTable.ratified()
        try ratified.act(.contestEntry(entry), by: Person.labourChief)
        ratified.refuses(
            .signAgreement(1, ProcedureTable.hash), by: Person.employerChief, .itemContested("per_parcel"))
        try ratified.act(.resolveContest(entry), by: Person.labourChief)
        try ratified.act(.signAgreement(1, ProcedureTable.hash), by: Person.employerChief)
    }

    @Test func `contests are bounded`() throws {
        var table = try ProcedureTable.settled()
        for version in 0..<Int64(ProcedureLimits.maximumContests) {
            let entry = EntryReference(version: version, proposal: "E-1", item: "per_parcel")
            try table.act(.contestEntry(entry), by: Person.labourChief)
        }
        table.refuses(
            .contestEntry(EntryReference(version: 999, proposal: "E-1", item: "per_parcel")),
            by: Person.labourChief, .tooManyContests)
    }
}
