import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// One clock that was started in a ledger of its own on PostgreSQL, with the board that shows it and two services that
/// look after it.
struct ClockTrial {
    let clock: ClockCase
    let story: ProcedureStory
    /// The day from which it is counted, as the board said first.
    let start: LocalDay
    /// The last day in time, likewise.
    let due: LocalDay
    private let projections: ProjectionWorld

    /// Tells the story to the act that starts the clock.
    static func begun(
        _ clock: ClockCase, _ projections: ProjectionWorld, ledger: Int32, zone: String = TestActs.zone
    ) async throws -> ClockTrial {
        let time = ManualServiceClock(ProcedureStory.instant(of: 0, hour: 10, in: zone))
        let world = try await projections.newWorld(ledger, clock: time)
        let story = try await ProcedureStory.invited(world, time, zone: zone, profile: clock.profile)
        try await clock.starts(story)
        let row = try #require(try await rows(clock, story, projections).first, "\(clock.testDescription): no row")
        #expect(row.rule == clock.rule && row.profile == clock.profile && row.article == clock.article)
        #expect(row.party == clock.party && row.standing == .running && row.settledOn == nil)
        return ClockTrial(clock: clock, story: story, start: row.start, due: row.due, projections: projections)
    }

    private static func rows(
        _ clock: ClockCase, _ story: ProcedureStory, _ projections: ProjectionWorld
    ) async throws -> [DeadlineRow] {
        try await projections.projector.catchUp(story.world.ledger)
        return try await story.world.service.deadlines(
            in: story.world.ledger, for: story.world.auditor, filter: DeadlineFilter(rule: clock.rule), limit: 50
        ).rows.filter { $0.party == clock.party }
    }

    /// The only row of the clock on the board; `nil` where it is gone.
    func row() async throws -> DeadlineRow? {
        let rows = try await Self.rows(clock, story, projections).filter { $0.start == start }
        #expect(rows.count <= 1, "one row: \(rows)")
        return rows.first
    }

    /// Two services and both their sweepers look at one time, and again; then the second one leads.
    func sweep() async throws {
        let world = story.world
        let second = projections.restarted(world)
        try await projections.projector.catchUp(world.ledger)
        let leader = projections.sweeper(of: world)
        let other = projections.sweeper(of: second)
        for _ in 1...2 {
            async let first = leader.sweep(world.ledger)
            async let again = other.sweep(world.ledger)
            async let beside = second.service.recordDue(
                of: story.negotiation, in: world.ledger, at: story.clock.now())
            _ = try await (first, again, beside)
        }
        await leader.shutdown()
        try await projections.projector.catchUp(world.ledger)
        try await other.sweep(world.ledger)
        await other.shutdown()
    }

    /// What time recorded of it.
    func markers() async throws -> [DecodedEvent] {
        var events: [DecodedEvent] = []
        for try await event in story.world.service.follow(
            story.negotiation, in: story.world.ledger, for: story.world.auditor, after: .none, finite: true)
        where event.envelope.seat == nil && event.recorded.type.name == clock.marker {
            events.append(event)
        }
        return events
    }

    /// The service stops and is started anew.
    func restarted() -> ClockTrial {
        ClockTrial(
            clock: clock,
            story: ProcedureStory(
                world: projections.restarted(story.world), clock: story.clock, negotiation: story.negotiation,
                zone: story.zone),
            start: start, due: due, projections: projections)
    }

    /// The first instant after the last one in time.
    var dawn: Timestamp {
        let end = TimeZoneRules.shared.latestInstant(of: .day(due), in: story.zone)
        return Timestamp(microseconds: (end?.microseconds ?? 0) + 1)
    }
}
