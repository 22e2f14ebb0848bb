internal import Foundation
public import Logging
public import Postgres

/// Makes read models anew from the log while they are in use, and compares.
///
/// One pass over the log feeds all of them: new tables in a schema of their own are filled by folding each stream once, several
/// ranges of streams at a time, with one state a worker in memory; then they get their keys and indexes and follow what was
/// recorded meanwhile. Last, with the checkpoints locked so that both stand at one position, old and new are compared, and
/// a rebuild puts the new tables in place of the old in the same transaction. A rebuild that was killed goes on where its rows
/// were durable.
public struct ProjectionRebuilder: Sendable {
    private let configuration: PostgresConfiguration
    private let directory: String
    private let rulebook: Rulebook
    private let logger: Logger
    /// The bounds of a run; tests have smaller ones.
    var limits = RebuildLimits(processors: ProcessInfo.processInfo.activeProcessorCount)
    /// Called at moments at which a run may end early; tests end it there.
    var reach: @Sendable (RebuildPoint) throws -> Void = { _ in }
    /// What is made; every read model but in tests.
    var registry: [any StreamProjection] = ProjectionRegistry.all

    /// A rebuilder.
    ///
    /// - Parameters:
    ///   - configuration: a login user that may become `parley_owner`.
    ///   - directory: `Schema/projections`; the contract's views are in `contract` beside it.
    ///   - rulebook: the law under which clocks are counted.
    public init(configuration: PostgresConfiguration, directory: String, rulebook: Rulebook, logger: Logger) {
        self.configuration = configuration
        self.directory = directory
        self.rulebook = rulebook
        self.logger = logger
    }

    /// The names of all read models.
    public static var names: [String] { ProjectionRegistry.all.map(\.name) }

    /// Makes the tables of read models anew in one pass over the log and puts them in place; what was replaced is in the report.
    ///
    /// - Parameters:
    ///   - names: read models, all where empty; ``names`` lists them.
    ///   - restarts: whether what a rebuild left behind that ended early is thrown away.
    ///   - dropsOld: whether the tables that are replaced are dropped at once; else ``dropOld()`` does it.
    ///   - progress: called now and then, on no particular thread.
    /// - Throws: ``ProjectionError``, `PostgresError`, ``ContractError``, `CancellationError`; the tables in use are then
    ///   untouched.
    /// - Complexity: linear in the log; memory in the largest stream.
    public func rebuild(
        _ names: [String] = [], restarts: Bool = false, dropsOld: Bool = false,
        progress: @escaping @Sendable (ProjectionProgress) -> Void = { _ in }
    ) async throws -> RebuildReport {
        try await run(.rebuild, names, restarts: restarts, dropsOld: dropsOld, progress)
    }

    /// Makes the tables of read models anew in one pass over the log, compares them with those in use, and drops them.
    ///
    /// - Throws: as ``rebuild(_:restarts:dropsOld:progress:)``.
    public func differences(
        _ names: [String] = [], progress: @escaping @Sendable (ProjectionProgress) -> Void = { _ in }
    ) async throws -> RebuildReport {
        try await run(.comparison, names, restarts: true, dropsOld: false, progress)
    }

    /// Makes the tables of one read model anew and puts them in place.
    ///
    /// - Throws: ``ProjectionFailure`` where it cannot be made; else as ``rebuild(_:restarts:dropsOld:progress:)``.
    public func rebuild(_ name: String) async throws -> ProjectionDifference {
        try Self.only(name, in: try await rebuild([name]))
    }

    /// Makes the tables of one read model anew, compares them with those in use, and drops them.
    ///
    /// - Throws: ``ProjectionFailure`` where it cannot be made; else as ``rebuild(_:restarts:dropsOld:progress:)``.
    public func difference(_ name: String) async throws -> ProjectionDifference {
        try Self.only(name, in: try await differences([name]))
    }

    /// Drops the tables that rebuilds have replaced.
    ///
    /// - Returns: their names.
    /// - Throws: `PostgresError`.
    public func dropOld() async throws -> [String] {
        try await prepared(.rebuild, registry) { _ in }.withSession("drop-old") { pool in
            try await pool.withConnection { connection in
                try connection.transaction {
                    let names = try connection.execute(
                        "SELECT quote_ident(t.tablename) FROM pg_tables AS t WHERE t.schemaname = $1 ORDER BY t.tablename",
                        [.text(ProjectionTables.oldSchema)]
                    ).map { try $0.text(0) }
                    for name in names { try connection.script("DROP TABLE \(ProjectionTables.oldSchema).\(name)") }
                    return names
                }
            }
        }
    }

    private static func only(_ name: String, in report: RebuildReport) throws -> ProjectionDifference {
        if let failure = report.failures.first { throw failure }
        guard let difference = report.differences.first else { throw ProjectionError.unknownProjection(name) }
        return difference
    }

    private func prepared(
        _ purpose: RebuildPurpose, _ projections: [any StreamProjection],
        _ progress: @escaping @Sendable (ProjectionProgress) -> Void
    ) -> RebuildRun {
        RebuildRun(
            purpose: purpose, projections: projections, rulebook: rulebook, limits: limits, reach: reach,
            progress: progress, configuration: configuration, logger: logger)
    }

    private func run(
        _ purpose: RebuildPurpose, _ names: [String], restarts: Bool, dropsOld: Bool,
        _ progress: @escaping @Sendable (ProjectionProgress) -> Void
    ) async throws -> RebuildReport {
        if let unknown = names.first(where: { name in !registry.contains { $0.name == name } }) {
            throw ProjectionError.unknownProjection(unknown)
        }
        let run = prepared(purpose, registry.filter { names.isEmpty || names.contains($0.name) }, progress)
        let contract = URL(filePath: directory).deletingLastPathComponent().appending(path: "contract")
        let start = ContinuousClock.now
        return try await run.withSession(purpose.rawValue) { pool in
            try await run.lock(pool)
            let report: RebuildReport
            do {
                let (standing, foldTime) = try await run.prepare(pool, directory, restarts: restarts)
                let differences = try await run.finish(
                    standing, pool,
                    SwapOptions(contractDirectory: contract.path(percentEncoded: false), dropsOld: dropsOld))
                let failures = standing.failures
                report = RebuildReport(
                    differences: differences, failures: run.projections.compactMap { failures[$0.name] },
                    events: standing.total, resumedEvents: standing.resumed, workers: limits.workers,
                    foldTime: foldTime, time: .now - start)
            } catch {
                do {
                    try await run.release(pool)
                } catch let refusal {
                    logger.debug("lock not given back", metadata: ["reason": "\(refusal)"])
                }
                throw error
            }
            try await run.release(pool)
            return report
        }
    }
}
