import EventStorePostgres
import Testing

/// One way to alter rows, and the finding that names it.
struct Tampering: Sendable, CustomTestStringConvertible {
    /// The table and column that it is about, such as `log.events.leaf`.
    let column: String
    let sql: [String]
    let kind: LogFindingKind
    /// Position or size that the finding names; `nil` for the ledger as a whole.
    let position: Int64?

    init(_ column: String, _ sql: String..., finds kind: LogFindingKind, at position: Int64?) {
        self.column = column
        self.sql = sql
        self.kind = kind
        self.position = position
    }

    init(_ column: String, _ sql: [String], finds kind: LogFindingKind, at position: Int64?) {
        self.column = column
        self.sql = sql
        self.kind = kind
        self.position = position
    }

    var testDescription: String { "\(column), \(kind.code): \(sql.joined(separator: "; "))" }

    static let hash = "leaf_hash = sha256('\\x00'::bytea || leaf)"

    static func event(_ position: Int, _ change: String) -> String {
        "UPDATE log.events SET \(change) WHERE ledger_id = {L} AND position = \(position)"
    }

    /// Alters a leaf, then its hash.
    static func edit(_ position: Int, _ leaf: String) -> [String] {
        [event(position, "leaf = \(leaf)"), event(position, hash)]
    }

    static func flip(_ offset: Int) -> String { "set_byte(leaf, \(offset), 255 - get_byte(leaf, \(offset)))" }
}
