import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// Every clock of domain §1.11 over PostgreSQL: started, met, missed and suspended, exactly once each, also when the
/// service was down over the due time, over a change of the clocks, and over holidays.
@Suite struct ClockTableTests {
    @Test func `every clock has a row in the table, or a place of its own`() {
        let tabled = Set(ClockCase.table.map(\.rule))
        #expect(tabled.union(ClockCase.elsewhere) == Set(ClockRule.allCases))
        #expect(tabled.isDisjoint(with: ClockCase.elsewhere))
    }

    @Test(arguments: ClockCase.table)
    func `a clock runs its course once`(clock: ClockCase) async throws {
        try await ProjectionWorld.with { projections in
            try await met(clock, projections)
            try await missed(clock, projections)
            try await missedWhileDown(clock, projections)
            try await suspended(clock, projections)
            try await overAChangeOfTheClocks(clock, projections)
            try await overHolidays(clock, projections)
            let difference = try await projections.rebuilder.difference("deadlines")
            #expect(difference.isEmpty, "\(difference.examples)")
        }
    }

    /// On the board with rule, article, start and due day; met on that day, and never missed after it.
    private func met(_ clock: ClockCase, _ projections: ProjectionWorld) async throws {
        let trial = try await ClockTrial.begun(clock, projections, ledger: 1)
        #expect(trial.start == ProcedureStory.day(clock.start) && trial.due == ProcedureStory.day(clock.due))
        trial.story.on(clock.due)
        #expect(try await trial.row()?.daysLeft == 0)
        try await clock.meets(trial.story)
        for day in [clock.due, clock.due + 40] {
            trial.story.on(day)
            try await trial.sweep()
            let row = try await trial.row()
            #expect(try await trial.markers().isEmpty, "met on day \(clock.due), day \(day)")
            #expect(row?.standing == (clock.isGoneWhenMet ? nil : .met), "met on day \(clock.due), day \(day)")
            #expect(row?.settledOn == (clock.isGoneWhenMet ? nil : trial.due))
        }
    }

    /// In time to the last microsecond; then missed, recorded once however many look, and done late.
    private func missed(_ clock: ClockCase, _ projections: ProjectionWorld) async throws {
        let trial = try await ClockTrial.begun(clock, projections, ledger: 2)
        try await expectMissedAtDawn(trial)
        guard clock.end == .overdue else { return }
        trial.story.on(clock.due + 5)
        try await clock.meets(trial.story)
        try await trial.sweep()
        let late = try await trial.row()
        #expect(late?.standing == .missed && late?.settledOn == ProcedureStory.day(clock.due + 5))
        #expect(late?.due == trial.due)
    }

    /// Not before the last microsecond in time is over, and then at once.
    private func expectMissedAtDawn(_ trial: ClockTrial) async throws {
        trial.story.set(Timestamp(microseconds: trial.dawn.microseconds - 1))
        try await trial.sweep()
        try await expectUnrecorded(trial, .running)
        trial.story.set(trial.dawn)
        #expect(try await trial.row()?.standing == .overdue)
        try await trial.sweep()
        try await expectMissedOnce(trial)
    }

    private func expectUnrecorded(_ trial: ClockTrial, _ standing: DeadlineStanding) async throws {
        #expect(try await trial.markers().isEmpty)
        #expect(try await trial.row()?.standing == standing)
    }

    private func expectMissedOnce(_ trial: ClockTrial) async throws {
        let markers = try await trial.markers()
        #expect(markers.count == (trial.clock.marker == nil ? 0 : 1))
        #expect(markers.allSatisfy { $0.event.occurredAt == .instant(trial.dawn) }, "as of the day after its own")
        let row = try await trial.row()
        #expect(row?.standing == trial.clock.end && row?.due == trial.due)
    }

    /// Nobody looked over the due time: the service is started weeks later, and records it as of its own day.
    private func missedWhileDown(_ clock: ClockCase, _ projections: ProjectionWorld) async throws {
        let before = try await ClockTrial.begun(clock, projections, ledger: 3)
        before.story.on(clock.due + 40)
        let trial = before.restarted()
        #expect(try await trial.row()?.standing == .overdue)
        for _ in 1...2 {
            try await trial.sweep()
            try await expectMissedOnce(trial)
        }
    }

    /// The talks rest by force majeure: a clock that the law stops stands still and ends later; the others run on.
    private func suspended(_ clock: ClockCase, _ projections: ProjectionWorld) async throws {
        guard clock.rest != .none else { return }
        let standsStill = clock.rest == .standsStill
        let trial = try await ClockTrial.begun(clock, projections, ledger: 4)
        try await trial.story.bothChiefs(
            .state(.suspend(until: ProcedureStory.day(clock.due + 2), .forceMajeure)))
        #expect(try await trial.row()?.standing == (standsStill ? .suspended : .running))
        trial.story.set(trial.dawn)
        #expect(try await trial.row()?.standing == (standsStill ? .suspended : .overdue))
        try await trial.sweep()
        guard standsStill else {
            try await expectMissedOnce(trial)
            return
        }
        try await expectUnrecorded(trial, .suspended)
        try await trial.story.bothChiefs(.state(.resume))
        let rows = try await trial.story.procedure().deadlines.filter { $0.rule == clock.rule }
        #expect(rows.map(\.status) == [.running] && rows.allSatisfy { $0.due > trial.due }, "\(rows)")
    }

    /// The due day ends at midnight at the table, though the clocks were changed since the start.
    private func overAChangeOfTheClocks(_ clock: ClockCase, _ projections: ProjectionWorld) async throws {
        let zone = "America/New_York"
        let first = try #require(ClockCalendar.firstDay(of: clock, overAChangeIn: zone))
        try await ProcedureStory.$start.withValue(first) {
            let trial = try await ClockTrial.begun(clock, projections, ledger: 5, zone: zone)
            #expect(
                ClockCalendar.midnight(after: trial.start, in: zone)
                    != ClockCalendar.midnight(after: trial.due, in: zone),
                "from \(trial.start) to \(trial.due)")
            let row = try await trial.row()
            #expect(row?.dueAt.microseconds == trial.dawn.microseconds - 1 && row?.timeZone == zone)
            let next = try #require(trial.due.adding(days: 1))
            #expect(TimeZoneRules.shared.localMoment(of: trial.dawn, in: zone) == LocalMoment(day: next, minute: 0))
            try await expectMissedAtDawn(trial)
        }
    }

    /// A period of law that would end on a holiday ends on the next working day; working days pass over it; a day that the
    /// sides set, and one counted back from a session, stay where they are.
    private func overHolidays(_ clock: ClockCase, _ projections: ProjectionWorld) async throws {
        let first = try #require(ClockCalendar.firstDay(overHolidays: clock))
        try await ProcedureStory.$start.withValue(first) {
            let trial = try await ClockTrial.begun(clock, projections, ledger: 6)
            #expect(trial.due == ClockCalendar.due(of: clock, from: trial.start), "from \(trial.start)")
            #expect(ClockCalendar.meetsHolidays(clock, from: trial.start), "from \(trial.start) to \(trial.due)")
            try await expectMissedAtDawn(trial)
        }
    }
}
