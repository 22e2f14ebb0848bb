internal import EventSourcing
internal import ParleyService

/// Who reads at the command line: whoever has the database's login sees every negotiation, as an auditor does.
enum Operator {
    private static let name = "operator"

    /// The principal for a ledger.
    ///
    /// - Throws: ``CommandFailure`` never in practice; the name is well formed.
    static func principal(in ledger: LedgerID) throws -> Principal {
        guard let id = PrincipalID(name) else { throw CommandFailure(.failed, "malformed account \(name)") }
        return Principal(id: id, roles: [.auditor], ledgers: [ledger])
    }
}
