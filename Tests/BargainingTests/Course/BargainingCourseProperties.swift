import Bargaining
import Testing

/// That looking only at what an event can touch gives what looking at the whole table after every event gives.
@Suite struct BargainingCourseProperties {
    private static let seeds = (1...60).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }

    /// What a step shows.
    private struct Shown: Equatable {
        let labour: Term?
        let employer: Term?
        let result: Term?
        let gap: Gap?
        let status: ItemStatus

        init(_ row: TableRow) {
            labour = row.labour.isStanding ? row.labour.term : nil
            employer = row.employer.isStanding ? row.employer.term : nil
            result = row.agreed?.term ?? row.tentative?.term ?? row.imposed?.term
            gap = row.gap
            status = row.status
        }

        init(_ step: PositionStep) {
            labour = step.labour
            employer = step.employer
            result = step.result
            gap = step.gap
            status = step.status
        }

        /// Whether a step follows from the table after an event: anything but the gap alone.
        func differs(from last: Shown) -> Bool {
            labour != last.labour || employer != last.employer || result != last.result || status != last.status
        }

        var isEmpty: Bool { labour == nil && employer == nil && result == nil }
    }

    /// The course in the simple way: the whole table after every event.
    private struct SimpleCourse {
        private(set) var keys: [ItemKey] = []
        private(set) var steps: [ItemKey: [(version: Int64, shown: Shown)]] = [:]

        mutating func follow(_ table: BargainingTable, _ version: Int64) {
            for row in table.rows {
                if !keys.contains(row.key) { keys.append(row.key) }
                let shown = Shown(row)
                let isStep = steps[row.key]?.last.map { shown.differs(from: $0.shown) } ?? !shown.isEmpty
                if isStep { steps[row.key, default: []].append((version, shown)) }
            }
        }
    }

    private func expectSame(_ events: [NegotiationEvent], _ seed: UInt64) {
        var course = BargainingCourse()
        var simple = SimpleCourse()
        var state = Negotiation.initialState
        for (index, event) in events.enumerated() {
            let version = Int64(index + 1)
            course.follow(event, version: version)
            Negotiation.evolve(&state, event)
            simple.follow(state.table(), version)
        }
        #expect(course.state == state, "seed \(seed)")
        #expect(course.items.map(\.key).sorted { $0.text < $1.text } == simple.keys.sorted { $0.text < $1.text })
        for item in course.items {
            let expected = simple.steps[item.key] ?? []
            let versions = expected.map(\.version)
            #expect(item.steps.map(\.version) == versions, "seed \(seed): \(item.key)")
            let isSame = item.steps.map { Shown($0) } == expected.map(\.shown)
            #expect(isSame, "seed \(seed): \(item.key)")
        }
    }

    @Test(arguments: seeds)
    func `of any facts, sensible or not`(seed: UInt64) {
        var facts = RandomFact(seed: seed)
        expectSame((0..<400).map { _ in facts.next() }, seed)
    }

    @Test(arguments: seeds)
    func `of a random table`(seed: UInt64) throws {
        var table = try RandomTable(seed: seed)
        for _ in 0..<300 { _ = table.step() }
        try #require(table.ledger.events.count > 15)
        expectSame(table.ledger.events, seed)
    }
}
