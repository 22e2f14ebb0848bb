internal import Crypto
public import EventSourcing
public import Logging
public import Postgres
internal import StrictJSON

/// Writes views of the contract as one data package: every view a file, all of them of one moment.
public struct PackageExport: Sendable {
    /// How long one package may take. The server is told, too, in place of what it allows the login for a query.
    public static let timeLimit = Duration.seconds(3_600)
    /// The file that describes the package.
    public static let descriptorName = "datapackage.json"
    /// The file for people.
    public static let guideName = "README.md"

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
                        files.append(
                            try Self.write(export, connection, to: sink) { more in
                                rows += more
                                progress(rows)
                            })
                    }
                    let package = ExportedPackage(
                        format: format, isGuarded: isMarked,
                        sources: catalogue.sources.filter { ledger == nil || $0.ledger == ledger }, files: files,
                        created: clock.now())
                    try Self.write(
                        DataPackage(package).descriptor.encodedPretty() + [UInt8(ascii: "\n")], Self.descriptorName,
                        to: sink)
                    try Self.write(PackageGuide(package).bytes, Self.guideName, to: sink)
                    return package
                }
            }
        }
    }

    private static func write(
        _ export: ViewExport, _ connection: PostgresConnection, to sink: any ExportSink,
        _ count: (_ rows: Int64) -> Void
    ) throws -> ExportedFile {
        let path = "\(export.view.name).\(export.format.rawValue)"
        var hash = SHA256()
        var bytes: Int64 = 0
        try sink.begin(path)
        let rows = try export.run(connection) { chunk, rows in
            try sink.write(chunk)
            hash.update(data: chunk)
            bytes += Int64(chunk.count)
            count(rows)
        }
        try sink.end()
        return ExportedFile(
            view: export.view, path: path, rows: rows, bytes: bytes, hash: Array(hash.finalize()))
    }

    private static func write(_ bytes: [UInt8], _ name: String, to sink: any ExportSink) throws {
        try sink.begin(name)
        try sink.write(bytes)
        try sink.end()
    }
}
