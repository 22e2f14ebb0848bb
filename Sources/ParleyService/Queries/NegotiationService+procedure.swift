internal import Bargaining
public import EventSourcing

extension NegotiationService {
    /// The procedure around a negotiation at a moment; it changes with events only, never with time alone.
    ///
    /// - Complexity: as ``view(of:in:for:at:)``, and linear in the clocks.
    public func procedure(
        of negotiation: StreamID, in ledger: LedgerID, for principal: Principal, at moment: ReadMoment = .latest
    ) async throws -> ReadOutcome<ProcedureView> {
        try await settleLaw(of: negotiation, in: ledger, for: principal)
        return switch try await view(of: negotiation, in: ledger, for: principal, at: moment) {
        case .found(let view):
            .found(
                ProcedureView(
                    negotiation: view, deadlines: rulebook.deadlines(of: view.state, in: ledger),
                    breaches: rulebook.representativeBreaches(of: view.state, in: ledger)))
        case .notVisible: .notVisible
        case .futureTime: .futureTime
        case .versionBeyondHead(let version): .versionBeyondHead(version)
        }
    }
}
