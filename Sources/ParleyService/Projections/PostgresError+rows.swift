internal import Postgres

extension PostgresError {
    /// Whether the server refused the rows themselves: a data exception (class 22), or a constraint that they violate
    /// (class 23).
    var refusesRows: Bool {
        guard code == .server, let sqlState else { return false }
        return sqlState.hasPrefix("22") || sqlState.hasPrefix("23")
    }
}
