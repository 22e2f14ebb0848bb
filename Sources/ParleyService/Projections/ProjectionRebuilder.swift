internal import EventSourcing
public import Logging
public import Postgres

/// Makes read models anew from the log while they are in use, and compares.
///
/// New tables in a schema of their own are filled by folding each negotiation once, stream after stream, with one state
/// in memory at a time; then they follow what was recorded meanwhile, never beyond what the tables in use contain. Last,
/// with the checkpoints locked so that both stand at one position, both are compared, and a rebuild puts the new tables
/// in place of the old in the same transaction.
public struct ProjectionRebuilder: Sendable {
    /// The most events read at a time.
    static let pageEvents = 2_000
    /// The most events left over to the last transaction, which readers and the projector wait for.
    static let finalEvents: Int64 = 2_000

    private static let jobDeadline = Duration.seconds(600)

    private let configuration: PostgresConfiguration
    private let directory: String
    private let rulebook: Rulebook
    private let logger: Logger

    /// A rebuilder.
    ///
    /// - Parameters:
    ///   - configuration: a login user that may become `parley_owner`.
    ///   - directory: `Schema/projections`.
    ///   - rulebook: the law under which clocks are counted.
    public init(configuration: PostgresConfiguration, directory: String, rulebook: Rulebook, logger: Logger) {
        self.configuration = configuration
        self.directory = directory
        self.rulebook = rulebook
        self.logger = logger
    }

    /// Makes the tables of a read model anew and puts them in place; what was replaced is in the difference.
    ///
    /// - Parameters:
    ///   - name: a read model; ``names`` lists them.
    ///   - progress: called now and then, on no particular thread.
    /// - Throws: ``ProjectionError``, `PostgresError`, `CancellationError`; the tables in use are then untouched.
    public func rebuild(
        _ name: String, progress: @escaping @Sendable (ProjectionProgress) -> Void = { _ in }
    ) async throws -> ProjectionDifference {
        try await run(name, replaces: true, progress)
    }

    /// Makes the tables of a read model anew, compares them with those in use, and drops them.
    ///
    /// - Throws: as ``rebuild(_:progress:)``.
    public func difference(
        _ name: String, progress: @escaping @Sendable (ProjectionProgress) -> Void = { _ in }
    ) async throws -> ProjectionDifference {
        try await run(name, replaces: false, progress)
    }

    /// The names of all read models.
    public static var names: [String] { ProjectionRegistry.all.map(\.name) }

    private func run(
        _ name: String, replaces: Bool, _ progress: @escaping @Sendable (ProjectionProgress) -> Void
    ) async throws -> ProjectionDifference {
        guard let projection = ProjectionRegistry.projection(named: name),
            let place = ProjectionRegistry.all.firstIndex(where: { $0.name == name })
        else { throw ProjectionError.unknownProjection(name) }
        return try await ProjectionSession.with(
            configuration, name: "rebuild", deadline: Self.jobDeadline, logger: logger
        ) { pool in
            let build = ProjectionBuild(
                projection: projection, rulebook: rulebook, pool: pool, progress: progress)
            try await build.begin(directory, lock: Int32(place))
            var positions = try await build.foldLog()
            positions = try await build.catchUp(from: positions)
            let difference = try await build.finish(from: positions, replaces: replaces)
            try await build.end(lock: Int32(place))
            return difference
        }
    }
}
