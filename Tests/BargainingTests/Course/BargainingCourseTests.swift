import Bargaining
import Testing

@Suite struct BargainingCourseTests {
    private func course(of ledger: Ledger) -> BargainingCourse {
        var course = BargainingCourse()
        for (index, event) in ledger.events.enumerated() { course.follow(event, version: Int64(index + 1)) }
        return course
    }

    private func bargained() throws -> Ledger {
        var ledger = try Ledger.seated()
        ledger.now = "2026-04-05T09:00"
        try ledger.act(
            .tableDemand(Example.draft(["per_parcel": Example.yuan("1.20", .atLeast)])), by: Person.labourChief)
        try ledger.act(.makeOffer(Example.draft(["per_parcel": Example.yuan("0.90")])), by: Person.employerChief)
        ledger.now = "2026-04-12T09:00"
        try ledger.act(.openSession(.negotiationMeeting, chair: .labour), by: Person.recorder)
        try ledger.act(
            .counter("E-1", Example.draft(["per_parcel": Example.yuan("1.15", .atLeast)])), by: Person.labourChief)
        try ledger.act(
            .counter("U-2", Example.draft(["per_parcel": Example.yuan("0.95")])), by: Person.employerChief)
        return ledger
    }

    @Test func `each move is a step with the gap after it`() throws {
        let course = course(of: try bargained())
        let item = try #require(course.items.first { $0.key == "per_parcel" })
        #expect(item.steps.map { $0.gap?.amount } == [nil, "0.30", "0.25", "0.20"])
        #expect(item.steps.map(\.labour).last == Example.yuan("1.15", .atLeast))
        #expect(item.steps.map(\.employer) == [nil, Example.yuan("0.90"), Example.yuan("0.90"), Example.yuan("0.95")])
        #expect(item.steps.map(\.version) == item.steps.map(\.version).sorted())
    }

    @Test func `an item without positions has no steps, and a session is marked`() throws {
        let course = course(of: try bargained())
        #expect(course.items.contains { $0.steps.isEmpty })
        #expect(course.marks.map(\.kind) == [.session(1)])
    }

    @Test func `its state is the fold of the same events`() throws {
        let ledger = try bargained()
        #expect(course(of: ledger).state == ledger.state)
    }

    @Test func `what is said again is no step`() throws {
        var ledger = try bargained()
        ledger.now = "2026-04-13T09:00"
        let before = course(of: ledger).items
        try ledger.act(
            .offerPackage(Example.draft(["per_parcel": Example.yuan("0.95"), "deductions": Example.text("kept")])),
            by: Person.employerChief)
        let after = course(of: ledger).items
        let key: ItemKey = "per_parcel"
        #expect(after.first { $0.key == key } == before.first { $0.key == key })
        #expect(after.first { $0.key == "deductions" }?.steps.count == 1)
    }
}
