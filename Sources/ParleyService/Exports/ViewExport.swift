internal import Crypto
internal import EventSourcing
internal import Postgres

/// How one view is written.
struct ViewExport: Sendable {
    /// Bytes that are handed on at once, at least; a row more at most.
    static let chunkBytes = 64 << 10

    let view: DescribedView
    let format: ExportFormat
    /// Only the rows of this ledger; nil for all.
    let ledger: LedgerID?
    /// Whether texts are kept from being run as formulas.
    let isGuarded: Bool

    /// The name of its file in a package.
    var path: String { "\(view.name).\(format.rawValue)" }

    /// Sends the rows in chunks, as ``run(_:_:)`` does.
    ///
    /// - Returns: what was sent, with its hash.
    func file(
        _ connection: PostgresConnection, _ put: (_ chunk: [UInt8], _ rows: Int64) throws -> Void
    ) throws -> ExportedFile {
        var hash = SHA256()
        var bytes: Int64 = 0
        let rows = try run(connection) { chunk, rows in
            try put(chunk, rows)
            hash.update(data: chunk)
            bytes += Int64(chunk.count)
        }
        return ExportedFile(view: view, path: path, rows: rows, bytes: bytes, hash: Array(hash.finalize()))
    }

    /// Sends the rows in chunks; memory does not grow with their number.
    ///
    /// - Parameter put: takes a chunk and the number of rows that end in it.
    /// - Returns: the number of rows.
    /// - Throws: ``ExportFault``; `PostgresError`; what `put` throws, which closes the connection.
    func run(_ connection: PostgresConnection, _ put: (_ chunk: [UInt8], _ rows: Int64) throws -> Void) throws -> Int64
    {
        switch format {
        case .csv: try run(connection, CSVRowWriter(view, isGuarded: isGuarded), put)
        case .jsonl: try run(connection, JSONLineWriter(view), put)
        }
    }

    private func run(
        _ connection: PostgresConnection, _ writer: some ExportRowWriter,
        _ put: (_ chunk: [UInt8], _ rows: Int64) throws -> Void
    ) throws -> Int64 {
        var writer = writer
        var rows: Int64 = 0
        let count = try connection.copyOut(view.copyStatement(of: ledger?.number)) { row in
            try writer.append(row)
            rows += 1
            guard writer.output.count >= Self.chunkBytes else { return }
            try put(writer.output, rows)
            writer.output.removeAll(keepingCapacity: true)
            rows = 0
        }
        if !writer.output.isEmpty { try put(writer.output, rows) }
        return Int64(count)
    }
}
