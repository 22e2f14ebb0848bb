internal import EventSourcing
public import EventStorePostgres
public import Logging
public import Postgres

/// Examines what the service owns beside the log: that every stored event can be read and folded, that read models
/// follow the log, and, where asked, that they hold what the log says.
public struct ServiceDoctor: Sendable {
    /// Events that a read model may be behind without being reported.
    public static let toleratedLag: Int64 = 10_000

    private static let pageEvents = 2_000
    private static let receiptsStatement: Statement = """
        SELECT e.position, e.command_id, e.item_events FROM log.events AS e
        WHERE e.ledger_id = $1 AND e.position > $2 AND e.position <= $3 AND e.command_id IS NOT NULL
        """
    private static let deadline = Duration.seconds(60)

    private let configuration: PostgresConfiguration
    private let schemaDirectory: String
    private let rulebook: Rulebook
    private let logger: Logger

    /// A doctor for a database.
    ///
    /// - Parameters:
    ///   - configuration: a login user that may become `parley_owner`.
    ///   - schemaDirectory: `Schema`: what functions and projections should be.
    ///   - rulebook: the law under which clocks are counted.
    public init(configuration: PostgresConfiguration, schemaDirectory: String, rulebook: Rulebook, logger: Logger) {
        self.configuration = configuration
        self.schemaDirectory = schemaDirectory
        self.rulebook = rulebook
        self.logger = logger
    }

    /// The findings of the log's doctor, then those of the service.
    ///
    /// - Parameters:
    ///   - comparesProjections: whether to make every read model anew and compare; takes as long as a rebuild.
    ///   - progress: called for every page of the log.
    /// - Throws: `PostgresError`, ``ProjectionError`` when the examination itself cannot be done.
    public func examine(
        comparesProjections: Bool = false, progress: @escaping @Sendable (DoctorProgress) -> Void = { _ in }
    ) async throws -> [DoctorFinding] {
        var findings = try await LogDoctor(
            configuration: configuration, functionDirectory: schemaDirectory + "/functions", logger: logger
        ).examine(progress: progress)
        findings += try await payloads()
        findings += try await projections()
        if comparesProjections {
            let rebuilder = ProjectionRebuilder(
                configuration: configuration, directory: schemaDirectory + "/projections", rulebook: rulebook,
                logger: logger)
            let report = try await rebuilder.differences()
            for difference in report.differences {
                findings.append(
                    DoctorFinding(
                        check: "projection \(difference.name): rows", passed: difference.isEmpty,
                        detail: "\(difference.live.rows) rows in use, \(difference.rebuilt.rows) made anew, "
                            + "\(difference.unexpectedRows + difference.missingRows) differ",
                        cure: difference.isEmpty ? nil : "parley projection rebuild \(difference.name)"))
            }
            findings += report.failures.map {
                DoctorFinding(
                    check: "projection \($0.name): rows", passed: false, detail: "\($0)",
                    cure: "run the release that wrote the event, or see what the log's doctor says of it")
            }
        }
        return findings
    }

    /// Whether every stored payload is an event that this program reads, and its envelope agrees with its row.
    private func payloads() async throws -> [DoctorFinding] {
        try await ProjectionSession.with(configuration, name: "doctor", deadline: Self.deadline, logger: logger) {
            pool in
            let ledgers = try await pool.query("SELECT l.ledger_id FROM log.ledgers AS l ORDER BY l.ledger_id").map {
                LedgerID(Int32(truncatingIfNeeded: try $0.int(0)))
            }
            var findings: [DoctorFinding] = []
            for ledger in ledgers { findings += try await payloads(of: ledger, pool) }
            return findings
        }
    }

    private func payloads(of ledger: LedgerID, _ pool: PostgresPool) async throws -> [DoctorFinding] {
        let check = "ledger \(ledger): payloads"
        var position = GlobalPosition.start
        var items = ItemExamination()
        var content: DisclosureExamination
        do {
            content = try await pool.withConnection { try DisclosureExamination(of: ledger, $0) }
        } catch let error as EventCodecError {
            return [
                DoctorFinding(
                    check: check, passed: false, detail: "the register of erasures: \(error)",
                    cure: "run the version of parley that wrote it, or a newer one")
            ]
        }
        while true {
            let start = position
            let (page, receipts) = try await pool.withConnection { connection in
                let page = try LogPage.events(
                    of: ledger, after: start, through: GlobalPosition(.max), limit: Self.pageEvents, connection)
                return (page, try Self.receipts(of: ledger, page, connection))
            }
            var pieces: [(position: GlobalPosition, disclosures: Int)] = []
            for recorded in page {
                do throws(EventCodecError) {
                    let (envelope, agrees) = try StreamKinds.examine(recorded)
                    guard agrees,
                        CommandIdentity.event(of: envelope.command, ordinal: envelope.ordinal) == recorded.id,
                        items.agrees(envelope, with: receipts[recorded.position])
                    else {
                        return [
                            DoctorFinding(
                                check: check, passed: false,
                                detail: "the payload at position \(recorded.position) does not agree with its row",
                                cure:
                                    "compare the database with a backup; the log was changed or written by another program"
                            )
                        ]
                    }
                    pieces.append((recorded.position, envelope.disclosures.count))
                } catch {
                    return [
                        DoctorFinding(
                            check: check, passed: false, detail: "position \(recorded.position): \(error)",
                            cure: "run the version of parley that wrote it, or a newer one")
                    ]
                }
            }
            let (examined, before) = (pieces, content)
            content = try await pool.withConnection { connection in
                var content = before
                try content.examine(examined, connection)
                return content
            }
            guard let end = page.last?.position else { break }
            position = end
        }
        return [
            DoctorFinding(check: check, passed: true, detail: "\(position) events read", cure: nil), content.finding(),
        ]
    }

    /// The commands and item sizes of a page, by position. An item's other events have none.
    private static func receipts(
        of ledger: LedgerID, _ page: [RecordedEvent], _ connection: PostgresConnection
    ) throws -> [GlobalPosition: ItemExamination.Receipt] {
        guard let first = page.first, let last = page.last else { return [:] }
        var receipts: [GlobalPosition: ItemExamination.Receipt] = [:]
        for row in try connection.execute(
            receiptsStatement, [.int4(ledger.number), .int8(first.position.number - 1), .int8(last.position.number)])
        {
            let (high, low) = try row.uuid(1)
            receipts[GlobalPosition(try row.int(0))] = ItemExamination.Receipt(
                command: UUIDValue(high: high, low: low), events: try row.int(2))
        }
        return receipts
    }

    private func projections() async throws -> [DoctorFinding] {
        try await ProjectionStatus.all(configuration: configuration, logger: logger).map { status in
            let check = "projection \(status.name): ledger \(status.ledger)"
            guard status.isInstalled else {
                return DoctorFinding(
                    check: check, passed: false, detail: "its tables are missing", cure: "parley migrate")
            }
            if let stop = status.stop {
                return DoctorFinding(
                    check: check, passed: false, detail: "\(stop)",
                    cure: "run the release that wrote the event, then start it anew or run parley projection rebuild")
            }
            let isSound = status.lag >= 0 && status.lag <= Self.toleratedLag
            return DoctorFinding(
                check: check, passed: isSound, detail: "at \(status.position) of \(status.head)",
                cure: isSound
                    ? nil
                    : status.lag < 0
                        ? "parley projection rebuild \(status.name)" : "check that parley serve runs and read its log")
        }
    }
}
