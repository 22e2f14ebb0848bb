internal import EventSourcing
internal import Postgres
internal import Transparency

/// A data package as one tar archive.
///
/// Sizes and hashes stand before the rows, so every view is read twice in the one snapshot: first to measure it, then to send it.
/// Memory does not grow with the rows, and nothing is put aside on a disk.
struct PackageArchive {
    let catalogue: ContractCatalogue
    let format: ExportFormat
    /// The ledger whose rows are sent.
    let ledger: LedgerID
    /// When it is exported.
    let created: Timestamp

    /// Sends the archive in pieces.
    ///
    /// - Throws: ``ExportFault``; `PostgresError`; what `put` throws, which closes the connection.
    func send(_ connection: PostgresConnection, _ put: (_ bytes: [UInt8]) throws -> Void) throws {
        let isGuarded = format == .csv
        let exports = catalogue.views.map {
            ViewExport(view: $0, format: format, ledger: ledger, isGuarded: isGuarded)
        }
        let files = try exports.map { try $0.file(connection) { _, _ in } }
        if let long = files.first(where: { $0.bytes > TarWriter.maximumFileByteCount }) {
            throw ExportFault.tooLong(view: long.view.name)
        }
        let package = ExportedPackage(
            format: format, isGuarded: isGuarded, sources: catalogue.sources.filter { $0.ledger == ledger },
            files: files, created: created)
        for (name, bytes) in package.descriptions { try put(TarWriter.entry(name: name, content: bytes)) }
        for (export, file) in zip(exports, files) {
            let length = Int(file.bytes)
            try put(TarWriter.header(name: file.path, byteCount: length))
            // One snapshot has one content; what would differ is not passed off as what was described.
            guard try export.file(connection, { chunk, _ in try put(chunk) }) == file else {
                throw ExportFault.replaced
            }
            try put([UInt8](repeating: 0, count: TarWriter.paddingByteCount(after: length)))
        }
        try put(TarWriter.end)
    }
}
