public import EventSourcing
public import Logging
public import Postgres

/// Writes views of the contract as one data package: every view a file, all of them of one moment.
public struct PackageExport: Sendable {
    /// How long one package may take. The server is told, too, in place of what it allows the login for a query.
    public static let timeLimit = Duration.seconds(3_600)

    private let configuration: PostgresConfiguration
    private let clock: any ServiceClock
    private let logger: Logger

    /// An export.
    ///
    /// - Parameter configuration: a login that may read the contract.
    public init(configuration: PostgresConfiguration, clock: any ServiceClock, logger: Logger) {
        var session = configuration
        session.statementTimeout = Self.timeLimit
        session.settings += ExportSession.settings
        self.configuration = session
        self.clock = clock
        self.logger = logger
    }

    /// Writes the package. Memory does not grow with the rows.
    ///
    /// - Parameters:
    ///   - names: views, in the order of the package; none for all.
    ///   - ledger: only the rows of this ledger, in views that know ledgers; nil for all.
    ///   - isGuarded: whether texts are kept from being run as formulas, in formats that spreadsheets open.
    ///   - progress: called now and then with the rows so far, on no particular thread.
    /// - Throws: ``ExportFault``; `PostgresError`; what the sink throws.
    public func run(
        _ names: [String], as format: ExportFormat, of ledger: LedgerID?, isGuarded: Bool, to sink: any ExportSink,
        progress: @escaping @Sendable (_ rows: Int64) -> Void = { _ in }
    ) async throws -> ExportedPackage {
        let isMarked = isGuarded && format == .csv
        return try await ProjectionSession.with(
            configuration, name: "export", deadline: Self.timeLimit, logger: logger
        ) { [clock] pool in
            try await pool.withConnection { connection in
                try ContractCatalogue.withSnapshot(connection) { catalogue in
                    var files: [ExportedFile] = []
                    var rows: Int64 = 0
                    for view in try catalogue.views(named: names) {
                        let export = ViewExport(view: view, format: format, ledger: ledger, isGuarded: isMarked)
                        try sink.begin(export.path)
                        files.append(
                            try export.file(connection) { chunk, more in
                                try sink.write(chunk)
                                rows += more
                                progress(rows)
                            })
                        try sink.end()
                    }
                    let package = ExportedPackage(
                        format: format, isGuarded: isMarked,
                        sources: catalogue.sources.filter { ledger == nil || $0.ledger == ledger }, files: files,
                        created: clock.now())
                    for (name, bytes) in package.descriptions { try Self.write(bytes, name, to: sink) }
                    return package
                }
            }
        }
    }

    private static func write(_ bytes: [UInt8], _ name: String, to sink: any ExportSink) throws {
        try sink.begin(name)
        try sink.write(bytes)
        try sink.end()
    }
}
