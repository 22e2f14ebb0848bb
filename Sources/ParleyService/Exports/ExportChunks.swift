internal import Postgres

/// The rows of a view as they come.
public struct ExportChunks: Sendable {
    let handover: ChunkHandover

    /// The next bytes; nil after the last.
    ///
    /// - Throws: what ended the export before its end; `CancellationError`.
    public func next() async throws -> [UInt8]? {
        try await handover.next()
    }
}
