internal import Bargaining
package import EventSourcing

/// Writes a simulated federation into a ledger through the service, many negotiations at a time.
///
/// Every act is a command named by seed, period, course and step: another run of the same simulation goes on where the first one
/// ended and doubles nothing. Memory holds one course a caller, whatever the volume.
package struct FederationSimulation: Sendable {
    private let service: NegotiationService
    private let ledger: LedgerID
    private let options: SimulationOptions

    /// A simulation. The service's clock has to be a ``SimulatedServiceClock``.
    package init(_ service: NegotiationService, in ledger: LedgerID, _ options: SimulationOptions) {
        self.service = service
        self.ledger = ledger
        self.options = options
    }

    /// Writes until there is enough.
    ///
    /// - Parameter progress: told of negotiations and events so far after each course.
    /// - Returns: what was written, and what the service refused: an error of the simulation.
    /// - Throws: errors of the service. What is recorded stays recorded.
    package func run(
        _ progress: @escaping @Sendable (SimulationTally) -> Void
    ) async throws -> SimulationTally {
        let script = SimulationScript(
            SimulatedFederation(seed: options.seed, from: options.from, through: options.through), options.volume)
        let total = SimulationTotal()
        let blocks = SimulationBlocks(service, in: ledger, named: name, total)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<options.callers {
                group.addTask { try await write(script, blocks, total, progress) }
            }
            try await group.waitForAll()
        }
        return total.tally
    }

    /// What one caller does: a course after the other.
    private func write(
        _ script: SimulationScript, _ blocks: SimulationBlocks, _ total: SimulationTotal,
        _ progress: @Sendable (SimulationTally) -> Void
    ) async throws {
        while let (course, block) = script.next() {
            try Task.checkCancellation()
            do {
                let opened = try await blocks.open(block)
                var writer = CourseWriter(
                    course, named: name, to: service, in: ledger, invited: opened.negotiations[course.number])
                try await writer.write()
                progress(total.add(writer.tally))
                if block.finishCourse() { try await blocks.close(block) }
            } catch let refusal as SimulationRefusal {
                var tally = SimulationTally()
                tally.note(.refused(course: course.number, step: 0, act: "block", reason: refusal.reason))
                total.add(tally)
            }
        }
    }

    /// What the keys of its commands begin with.
    private var name: String { "simulate-\(options.seed)-\(options.from)-\(options.through)" }
}
