import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// The procedure of the worked example (domain §3.5) through the service, day by day, on a clock that is moved.
struct ProcedureStory: Sendable {
    let world: TestWorld
    let clock: ManualServiceClock
    let negotiation: StreamID
    let zone: String
    /// Day 0; a test can tell its story on other days.
    @TaskLocal static var start = Sample.day("2026-06-04")

    var authority: Principal { world.principal("authority", .labourAuthority) }
    var federation: Principal { world.principal("federation", .unionFederation) }
    var recorder: Principal { world.principal("recorder", .recorder) }

    static func clock() -> ManualServiceClock { ManualServiceClock(instant(of: 0, hour: 10, in: TestActs.zone)) }

    /// Invited on day 0.
    static func invited(
        _ world: TestWorld, _ clock: ManualServiceClock, zone: String = TestActs.zone, profile: String = "CN@1"
    ) async throws -> ProcedureStory {
        let opening = NegotiationOpening(
            title: TestActs.opening.title, labour: TestActs.opening.labour, employer: TestActs.opening.employer,
            jurisdiction: "CN-QH", currency: "CNY", profile: profile, timeZone: zone)
        let act = try await world.recorded(world.invitation(opening: opening))
        return ProcedureStory(world: world, clock: clock, negotiation: act.negotiation, zone: zone)
    }

    /// A day of the story.
    static func day(_ number: Int) -> LocalDay {
        guard let day = start.adding(days: number) else { preconditionFailure("a day of the calendar") }
        return day
    }

    /// An hour of a day of the story.
    static func instant(of day: Int, hour: Int, in zone: String) -> Timestamp {
        let end = TimeZoneRules.shared.latestInstant(of: .day(self.day(day - 1)), in: zone)
        return Timestamp(microseconds: (end?.microseconds ?? 0) + 1 + Int64(hour) * 3_600_000_000)
    }

    /// Moves the clock to ten o'clock on a day of the story.
    func on(_ day: Int, hour: Int = 10) {
        set(Self.instant(of: day, hour: hour, in: zone))
    }

    /// Moves the clock.
    func set(_ instant: Timestamp) {
        clock.advance(microseconds: instant.microseconds - clock.now().microseconds)
    }

    /// Records an act of a person.
    @discardableResult
    func act(
        _ principal: Principal, _ act: NegotiationAct, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> RecordedAct {
        try await world.recorded(
            world.request(principal, negotiation, act), sourceLocation: sourceLocation)
    }

    /// Records an act of the procedure.
    @discardableResult
    func act(
        _ principal: Principal, _ act: ProcedureAct, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> RecordedAct {
        try await self.act(principal, .procedure(act), sourceLocation: sourceLocation)
    }

    /// Records an act that both chiefs make.
    func bothChiefs(_ act: ProcedureAct, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        for chief in [world.labourChief, world.employerChief] {
            try await self.act(chief, act, sourceLocation: sourceLocation)
        }
    }

    /// What time has made due now: how many acts were recorded.
    func sweep() async throws -> Int {
        try await world.service.recordDue(of: negotiation, in: world.ledger, at: clock.now())
    }

    /// The state now.
    func state() async throws -> NegotiationState { try await world.view(negotiation).state }

    /// The procedure as an auditor sees it.
    func procedure() async throws -> ProcedureView {
        let outcome = try await world.service.procedure(of: negotiation, in: world.ledger, for: world.auditor)
        guard case .found(let view) = outcome else {
            Issue.record("no procedure: \(outcome)")
            throw NotRecorded()
        }
        return view
    }

    /// The clock of a rule.
    func deadline(_ rule: ClockRule) async throws -> Deadline {
        try #require(try await procedure().deadlines.first { $0.rule == rule })
    }
}
