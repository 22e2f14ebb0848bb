public import EventSourcing
public import Logging
public import Postgres
public import ServiceLifecycle

/// The contract for readers over the network: its catalogue, and its rows as they come from the database.
///
/// It has connections of its own, so that reading takes none from the service, and they write nothing. A view runs with the rights
/// of its owner, so the role of the service reads no more of it than an analyst does; the role of analysts is none that the
/// service's login could have, since rules in `pg_hba.conf` shut its members out (decision 0037).
public final class ContractExports: Service, Sendable {
    /// The most views that are sent at a time by one process, to all readers together.
    public static let maximumOpen = 4
    /// How long the sending of one view may take.
    public static let timeLimit = Duration.seconds(600)
    /// How long a reader may take none of the rows that wait for it.
    public static let patience = Duration.seconds(30)

    /// How long the catalogue may take.
    private static let catalogueDeadline = Duration.seconds(10)

    private let pool: PostgresPool
    private let clock: any ServiceClock

    /// Makes it; nothing is connected until ``run()`` or ``start()``.
    ///
    /// - Parameter configuration: sessions that may read the contract.
    public init(configuration: PostgresConfiguration, clock: any ServiceClock, logger: Logger) {
        self.clock = clock
        var session = configuration
        session.settings += [("default_transaction_read_only", "on")] + ExportSession.settings
        session.statementTimeout = Self.timeLimit
        // One more than are sent: the catalogue is there while all of them are.
        pool = PostgresPool(
            configuration: session, limits: PostgresPoolLimits(connections: Self.maximumOpen + 1, queue: 64),
            name: "exports", logger: logger)
    }

    /// Serves until graceful shutdown or cancellation.
    public func run() async throws {
        try await pool.run()
    }

    /// Starts its threads, for those who do not ``run()`` it.
    public func start() {
        pool.start()
    }

    /// Ends its threads.
    public func shutdown() async {
        await pool.shutdown()
    }

    /// The contract as it stands.
    ///
    /// - Throws: ``ExportFault``; `PostgresError`.
    public func catalogue() async throws -> ContractCatalogue {
        try await pool.withConnection(deadline: Self.catalogueDeadline) { connection in
            try ContractCatalogue.withSnapshot(connection) { $0 }
        }
    }

    /// Sends the rows of one ledger of a view; those of a view that knows no ledgers whole.
    ///
    /// Texts are guarded in CSV (decision 0037). A slow reader keeps the server waiting, not memory.
    ///
    /// - Parameter body: takes the chunks until there is none; what is thrown to it then says that the view is not complete.
    /// - Throws: ``ExportFault``; `PostgresError`; what the body throws.
    @concurrent
    public func send<Answer>(
        _ name: String, of ledger: LedgerID, as format: ExportFormat,
        _ body: @concurrent (ExportChunks) async throws -> Answer
    ) async throws -> Answer {
        try await send(body) { catalogue, connection, put in
            guard let view = catalogue.view(named: name) else { throw ExportFault.unknownView(name) }
            let export = ViewExport(view: view, format: format, ledger: ledger, isGuarded: format == .csv)
            _ = try export.run(connection) { chunk, _ in try put(chunk) }
        }
    }

    /// Sends every view as one data package in a tar archive: what `parley export` writes for one ledger.
    ///
    /// Every view is read twice (``PackageArchive``), so the first rows come once all of them were read.
    ///
    /// - Parameter body: as ``send(_:of:as:_:)`` has it.
    /// - Throws: as ``send(_:of:as:_:)`` does.
    @concurrent
    public func sendPackage<Answer>(
        of ledger: LedgerID, as format: ExportFormat, _ body: @concurrent (ExportChunks) async throws -> Answer
    ) async throws -> Answer {
        let created = clock.now()
        return try await send(body) { catalogue, connection, put in
            try PackageArchive(catalogue: catalogue, format: format, ledger: ledger, created: created)
                .send(connection, put)
        }
    }

    @concurrent
    private func send<Answer>(
        _ body: @concurrent (ExportChunks) async throws -> Answer,
        _ produce:
            @escaping @Sendable (
                ContractCatalogue, PostgresConnection, (_ chunk: [UInt8]) throws -> Void
            ) throws -> Void
    ) async throws -> Answer {
        try await pool.withChunks(
            deadline: Self.timeLimit, patience: Self.patience,
            from: { connection, put in
                try ContractCatalogue.withSnapshot(connection) { try produce($0, connection, put) }
            },
            { try await body(ExportChunks(handover: $0)) })
    }
}
