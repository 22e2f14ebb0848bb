import Bargaining
import EventSourcing
import EventStorePostgres
import Postgres
import Testing

@testable import ParleyService

/// Simulations written through the service, over the store in memory and over PostgreSQL.
@Suite struct FederationSimulationTests {
    private static let ledger = LedgerID(1)

    private static func options(_ negotiations: Int, seed: UInt64 = 5, callers: Int = 8) -> SimulationOptions {
        SimulationOptions(
            seed: seed, volume: .negotiations(negotiations), from: Sample.day("2023-01-01"),
            through: Sample.day("2026-06-30"), callers: callers)
    }

    /// A service over a log in memory, whose acts are at simulated days.
    private static func service(_ log: MemoryLog, _ directory: TestDirectory) -> NegotiationService {
        NegotiationService(
            log: log, pool: nil, keys: PersonKeyStore(directory: directory.path), rulebook: TestRulebook.shared,
            clock: SimulatedServiceClock(), limits: ServiceLimits(), lease: nil, logger: TestWorld.logger)
    }

    private static func run(
        _ options: SimulationOptions, on log: MemoryLog, _ directory: TestDirectory
    ) async throws -> SimulationTally {
        try await FederationSimulation(service(log, directory), in: ledger, options).run { _ in }
    }

    /// What a log holds, stream by stream: the streams are written at the same time, so that only the order in each is content.
    private static func content(of log: MemoryLog) async throws -> [StreamID: [String]] {
        let events = try await log.events(in: ledger, after: .start, limit: .max)
        return Dictionary(grouping: events, by: \.stream).mapValues { events in
            events.map { "\($0.type) \(String(decoding: $0.payload, as: UTF8.self))" }
        }
    }

    @Test func `the same seed gives the same content, whoever writes when; another one does not`() async throws {
        let directory = TestDirectory()
        let logs = (0..<3).map { _ in MemoryLog(clock: SystemServiceClock()) }
        let first = try await Self.run(Self.options(40), on: logs[0], directory)
        let second = try await Self.run(Self.options(40, callers: 3), on: logs[1], directory)
        #expect(first.failures == 0, "\(first.faults)")
        #expect(first.eventCount > 1_500 && first == second)
        let content = try await Self.content(of: logs[0])
        #expect(try await Self.content(of: logs[1]) == content)
        _ = try await Self.run(Self.options(40, seed: 6), on: logs[2], directory)
        #expect(try await Self.content(of: logs[2]) != content)
    }

    @Test func `a second run doubles nothing, and a longer one adds what is missing`() async throws {
        let directory = TestDirectory()
        let log = MemoryLog(clock: SystemServiceClock())
        let first = try await Self.run(Self.options(20), on: log, directory)
        let head = try await log.head(of: Self.ledger)
        #expect(head.position.number == first.eventCount, "every event is counted by kind")
        let again = try await Self.run(Self.options(20), on: log, directory)
        #expect(again.failures == 0 && again.eventCount == 0, "\(again.faults)")
        #expect(again.negotiationsThereBefore == again.negotiations)
        #expect(try await log.head(of: Self.ledger) == head)
        let longer = try await Self.run(Self.options(45), on: log, directory)
        #expect(longer.failures == 0 && longer.eventCount > 0, "\(longer.faults)")
        let whole = MemoryLog(clock: SystemServiceClock())
        _ = try await Self.run(Self.options(45), on: whole, directory)
        let (grown, atOnce) = (try await Self.content(of: log), try await Self.content(of: whole))
        // A campaign that grew notes its invitations in two turns.
        let negotiations = atOnce.filter { $0.value.first?.hasPrefix("NegotiationOpened") == true }
        #expect(negotiations.count >= 45 && negotiations.allSatisfy { grown[$0.key] == $0.value })
        #expect(Set(grown.keys) == Set(atOnce.keys))
    }

    @Test func `what an earlier run left in the middle is gone on with`() async throws {
        let directory = TestDirectory()
        let log = MemoryLog(clock: SystemServiceClock())
        let federation = SimulatedFederation(
            seed: 5, from: Sample.day("2023-01-01"), through: Sample.day("2026-06-30"))
        let whole = federation.course(7)
        let half = SimulatedCourse(
            number: whole.number, setting: whole.setting, fates: whole.fates,
            steps: Array(whole.steps.prefix(whole.steps.count / 2)))
        let service = Self.service(log, directory)
        var writer = CourseWriter(half, named: "half", to: service, in: Self.ledger, invited: nil)
        try await writer.write()
        #expect(writer.tally.failures == 0 && writer.tally.actsThereBefore == 0)
        var other = CourseWriter(
            whole, named: "half", to: Self.service(log, directory), in: Self.ledger, invited: nil)
        try await other.write()
        #expect(other.tally.failures == 0, "\(other.tally.faults)")
        #expect(other.tally.actsThereBefore >= writer.tally.acts - 2)
        let head = try await log.head(of: Self.ledger)
        #expect(head.position.number == writer.tally.eventCount + other.tally.eventCount)
    }

    @Test func `an act that the rules refuse ends its course and is told`() async throws {
        let log = MemoryLog(clock: SystemServiceClock())
        let federation = SimulatedFederation(
            seed: 5, from: Sample.day("2023-01-01"), through: Sample.day("2026-06-30"))
        let course = federation.course(3)
        let step = SimulatedStep(
            number: 1, round: 0, role: .employerChief, day: Sample.day("2024-01-01"), minute: 600,
            act: .act(.closeSession), remark: nil, events: 1)
        let broken = SimulatedCourse(
            number: 3, setting: course.setting, fates: course.fates, steps: Array(course.steps.prefix(1)) + [step])
        var writer = CourseWriter(
            broken, named: "broken", to: Self.service(log, TestDirectory()), in: Self.ledger, invited: nil)
        try await writer.write()
        #expect(writer.tally.failures == 1)
        guard case .refused(course: 3, step: 1, _, _) = writer.tally.faults.first else {
            Issue.record("\(writer.tally.faults)")
            return
        }
    }

    @Test(.timeLimit(.minutes(5)))
    func `over PostgreSQL every read model folds it, doctor finds nothing, and nothing is due that is not recorded`()
        async throws
    {
        try await ProjectionWorld.with { projections in
            let directory = TestDirectory()
            try await projections.store.createLedger(Self.ledger, name: "simulated")
            let service = NegotiationService(
                store: projections.store, readPool: projections.pool, keys: PersonKeyStore(directory: directory.path),
                rulebook: TestRulebook.shared, clock: SimulatedServiceClock(), logger: TestWorld.logger)
            let tally = try await FederationSimulation(service, in: Self.ledger, Self.options(60, callers: 32)).run {
                _ in
            }
            #expect(tally.failures == 0, "\(tally.faults)")
            #expect((40...120).contains(Int(tally.eventCount) / tally.negotiations))
            try await projections.projector.catchUp(Self.ledger)
            for projection in ProjectionRegistry.all {
                let difference = try await projections.rebuilder.difference(projection.name)
                #expect(difference.isEmpty, "\(projection.name)")
            }
            let doctor = ServiceDoctor(
                configuration: projections.configuration, schemaDirectory: TestDatabase.schemaDirectory,
                rulebook: TestRulebook.shared, logger: TestWorld.logger)
            for finding in try await doctor.examine(comparesProjections: true) {
                #expect(finding.passed, "\(finding)")
            }
            // The deadline service at the end of the period: everything that is due by then is on the record.
            var session = projections.configuration
            session.settings.append(("role", PostgresEventStore.serviceRole))
            let end = TimeZoneRules.shared.latestInstant(of: .day(Sample.day("2026-06-29")), in: "Asia/Shanghai")
            let sweeper = DeadlineSweeper(
                service: service, store: projections.store, configuration: session,
                clock: ManualServiceClock(try #require(end)), logger: TestWorld.logger)
            #expect(try await sweeper.sweep(Self.ledger) == 0)
            await sweeper.shutdown()
        }
    }
}
