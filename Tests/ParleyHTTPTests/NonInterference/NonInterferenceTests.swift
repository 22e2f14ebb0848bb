import HTTPTypes
import Testing

@testable import ParleyHTTP

/// What one side keeps to itself changes no byte that anybody else can get: neither answers to their acts nor anything that
/// can be read, entity tags, header fields, cursors, streams and problems included.
///
/// Each scenario runs on fresh stores with everything, without what labour keeps to itself, and without what the employer
/// does. A failure prints the seed and the first answer that differs.
@Suite struct NonInterferenceTests {
    /// How many scenarios run in memory.
    static let scenarios = 500
    /// One scenario in so many is read thoroughly: everything, with all parameters and entity tags, halfway and at the end.
    static let thoroughInterval = 50
    /// How many run over PostgreSQL, with lists and deadlines.
    static let scenariosWithLists = 3
    /// How many run at a time.
    private static let width = 4

    private static let neutral: [Cast.Person] = [.recorder, .mediator, .stranger]

    @Test func `no byte of the other side depends on what a side keeps to itself`() async throws {
        let cast = try await Cast.make()
        let start = UInt64(20_261_127)
        var tally = Tally()
        try await withThrowingTaskGroup(of: Tally.self) { group in
            for number in 0..<Self.scenarios {
                if number >= Self.width, let done = try await group.next() { tally += done }
                group.addTask {
                    try await Self.compare(
                        Scenario(seed: start + UInt64(number)), cast,
                        isThorough: number.isMultiple(of: Self.thoroughInterval)
                    ) { try await .memory(cast) }
                }
            }
            for try await done in group { tally += done }
        }
        print("non-interference: \(Self.scenarios) scenarios from seed \(start), \(tally)")
        // The scenarios do what they are for.
        #expect(tally.kept > 5 * Self.scenarios)
        #expect(tally.released > Self.scenarios / 20)
        #expect(tally.estimates > 0)
        #expect(tally.noticedByAuditor > Self.scenarios)
    }

    @Test func `nor do lists and deadlines, over PostgreSQL`() async throws {
        let cast = try await Cast.make()
        for seed in 0..<UInt64(Self.scenariosWithLists) {
            let tally = try await Self.compare(Scenario(seed: seed), cast, isThorough: true) {
                try await .postgres(cast)
            }
            print("non-interference over PostgreSQL: seed \(seed), \(tally)")
        }
    }

    @Test(arguments: MemoryLog.Leak.allCases)
    func `a leak that is put in is found`(_ leak: MemoryLog.Leak) async throws {
        let cast = try await Cast.make()
        var found = 0
        for seed in 0..<UInt64(10) {
            let scenario = Scenario(seed: seed)
            let whole = try await Self.perform(scenario, cast, .memory(cast, leak: leak), .nothing, [.employerChief])
            let without = try await Self.perform(
                scenario, cast, .memory(cast, leak: leak), .kept(byLabour: true), [.employerChief],
                released: whole.released)
            if whole.transcript.firstDifference(from: without.transcript, for: [.employerChief]) != nil { found += 1 }
        }
        #expect(found >= 8, "found in \(found) of 10 scenarios")
    }

    @Test func `every operation that reads is asked for`() {
        let paths = ReadablePaths.all(
            of: "/v1/negotiations/0198c2a5-0000-8000-8000-000000000000", at: Stage.start, .everything)
        for row in PolicyTable.rows where row.method == .get && !ReadablePaths.documents.contains(row.operation) {
            let prefix = row.path.prefix { $0 != "{" }
            #expect(paths.contains { $0.hasPrefix(prefix) }, "\(row.operation)")
        }
    }

    private static func compare(
        _ scenario: Scenario, _ cast: Cast, isThorough: Bool, on stage: () async throws -> Stage
    ) async throws -> Tally {
        let everybody = [Cast.Person.labourChief, .labourSecond, .employerChief, .employerSecond] + neutral
        let whole = try await perform(
            scenario, cast, try await stage(), .nothing, [.labourChief, .employerChief, .auditor] + neutral,
            isThorough: isThorough)
        var tally = Tally()
        tally.answers = everybody.reduce(0) { $0 + whole.transcript.count(of: $1) }
        tally.released = whole.released.count
        tally.estimates = whole.released.count { scenario.steps[$0].releasesEstimate }
        for byLabour in [true, false] {
            let others: [Cast.Person] =
                byLabour ? [.employerChief, .employerSecond] + neutral : [.labourChief, .labourSecond] + neutral
            let readers: [Cast.Person] = [byLabour ? .employerChief : .labourChief, .auditor] + neutral
            let without = try await perform(
                scenario, cast, try await stage(), .kept(byLabour: byLabour), readers, isThorough: isThorough,
                released: whole.released)
            let difference = whole.transcript.firstDifference(from: without.transcript, for: others)
            #expect(difference == nil, "seed \(scenario.seed), labour's left out: \(byLabour)\n\(difference ?? "")")
            let kept = scenario.count(keptByLabour: byLabour)
            tally.kept += kept
            if whole.transcript.firstDifference(from: without.transcript, for: [.auditor]) != nil {
                tally.noticedByAuditor += 1
            }
        }
        return tally
    }

    private static func perform(
        _ scenario: Scenario, _ cast: Cast, _ stage: Stage, _ omission: Performance.Omission,
        _ readers: [Cast.Person], isThorough: Bool = false, released: Set<Int> = []
    ) async throws -> Performance {
        var performance = Performance(
            scenario, cast, stage, omitting: omission, readers: readers, isThorough: isThorough)
        do {
            try await performance.run(released: released)
        } catch {
            try await stage.close()
            throw error
        }
        try await stage.close()
        return performance
    }

    /// What was done, over scenarios.
    private struct Tally: Sendable, CustomStringConvertible {
        var answers = 0
        var kept = 0
        var released = 0
        var estimates = 0
        var noticedByAuditor = 0

        static func += (left: inout Tally, right: Tally) {
            left.answers += right.answers
            left.kept += right.kept
            left.released += right.released
            left.estimates += right.estimates
            left.noticedByAuditor += right.noticedByAuditor
        }

        var description: String {
            "\(answers) answers compared twice, \(kept) private acts, \(released) released, \(estimates) of them estimates, "
                + "\(noticedByAuditor) differences seen by auditors"
        }
    }
}
