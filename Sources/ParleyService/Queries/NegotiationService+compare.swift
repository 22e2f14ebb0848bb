public import Bargaining
public import EventSourcing

extension NegotiationService {
    /// What changed on the table between two versions; either may be the later one.
    ///
    /// - Complexity: linear in the negotiation.
    public func compare(
        _ negotiation: StreamID, in ledger: LedgerID, for principal: Principal, from: StreamVersion, to: StreamVersion
    ) async throws -> ReadOutcome<TableComparison> {
        guard let current = try await visible(negotiation, in: ledger, to: principal) else { return .notVisible }
        guard max(from, to) <= current.version else { return .versionBeyondHead(current.version) }
        guard min(from, to) > .none else { return .notVisible }
        let before = try await states.state(of: negotiation, in: ledger, at: from)
        let after = to == current.version ? current : try await states.state(of: negotiation, in: ledger, at: to)
        return .found(TableComparison(from: before.state.table(), to: after.state.table()))
    }
}
