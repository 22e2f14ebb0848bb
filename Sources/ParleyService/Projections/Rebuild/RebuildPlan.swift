internal import Bargaining
internal import Crypto
internal import EventSourcing
internal import Foundation
internal import Postgres

/// What a run makes, and from what: found at its start. Synchronous: runs on a connection's thread.
struct RebuildPlan: Sendable {
    /// What two runs have to have in common for one to go on with the work of the other.
    let signature: String
    /// The SQL files of the read models, in their order.
    let files: [ProjectionFile]

    private static let program = "/proc/self/exe"

    /// Reads the files. Blocking: called on a connection's thread.
    ///
    /// - Throws: ``ProjectionError/fileMismatch(path:expectedHeader:)``.
    init(_ projections: [any StreamProjection], _ directory: String, _ rulebook: Rulebook) throws {
        files = try projections.map { try ProjectionFile.load($0, from: directory) }
        var hash = SHA256()
        for (projection, file) in zip(projections, files) {
            hash.update(data: Array("\(projection.name) \(projection.version)\n\(file.sql)\n".utf8))
        }
        for reference in rulebook.profiles.profiles.keys.map(\.description).sorted() {
            hash.update(data: Array("\(reference)\n".utf8))
        }
        hash.update(data: Array(Self.programIdentity.utf8))
        signature = Hexadecimal.text(Array(hash.finalize()))
    }

    /// Which build this is: another one may make other rows. Nothing where the system does not say.
    private static var programIdentity: String {
        let path = URL(filePath: program).resolvingSymlinksInPath().path(percentEncoded: false)
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            let modified = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970
            return "\(attributes[.size] ?? 0) \(modified ?? 0)"
        } catch {
            return ""
        }
    }

    /// The last position of every ledger.
    static func heads(_ connection: PostgresConnection) throws -> [LedgerID: GlobalPosition] {
        let rows = try connection.execute(
            """
            SELECT l.ledger_id,
                   coalesce((SELECT max(b.last_position) FROM log.batches AS b WHERE b.ledger_id = l.ledger_id), 0)
            FROM log.ledgers AS l
            """)
        var heads: [LedgerID: GlobalPosition] = [:]
        for row in rows {
            heads[LedgerID(Int32(truncatingIfNeeded: try row.int(0)))] = GlobalPosition(try row.int(1))
        }
        return heads
    }

    /// Shares the streams of a ledger out into ranges of about the same number of events, from a sample of them.
    ///
    /// - Returns: the highest identifier of each range, in order; that of the last is above every stream.
    /// - Complexity: linear in the sample.
    static func bounds(
        of ledger: LedgerID, through target: GlobalPosition, _ limits: RebuildLimits, _ connection: PostgresConnection
    ) throws -> [StreamID] {
        guard target > .start else { return [] }
        let end = StreamID(UUIDValue(high: .max, low: .max))
        let ranges = min(max(1, target.number / limits.rangeEvents), limits.maximumRanges)
        guard ranges > 1 else { return [end] }
        // In millionths of the table, at least one: the sample is of whole pages, by their number.
        let share = min(1_000_000, max(1, limits.sampledEvents * 1_000_000 / target.number))
        let rows = try connection.execute(
            """
            WITH sample AS MATERIALIZED (
                SELECT e.stream_id, row_number() OVER (ORDER BY e.stream_id) AS place, count(*) OVER () AS size
                FROM log.events AS e TABLESAMPLE SYSTEM ($2::float8 / 10000) REPEATABLE (0) WHERE e.ledger_id = $1
            )
            SELECT DISTINCT s.stream_id FROM sample AS s
            WHERE s.place * $3 / s.size > (s.place - 1) * $3 / s.size AND s.place < s.size ORDER BY s.stream_id
            """, [.int4(ledger.number), .int8(share), .int8(ranges)])
        return try rows.map { row in
            let (high, low) = try row.uuid(0)
            return StreamID(UUIDValue(high: high, low: low))
        } + [end]
    }
}
