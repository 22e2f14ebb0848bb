internal import Bargaining
public import EventSourcing

extension NegotiationService {
    /// The seats a principal holds now in the live negotiations of a ledger, newest negotiation first.
    ///
    /// - Parameter limit: the most negotiations looked at, 1…``ServiceLimits/listedNegotiations``.
    /// - Complexity: linear in the negotiations looked at.
    public func seats(of principal: Principal, in ledger: LedgerID, limit: Int = 50) async throws -> [HeldSeat] {
        let page = try await list(
            in: ledger, for: principal, filter: NegotiationListFilter(published: false), limit: limit)
        var held: [HeldSeat] = []
        for row in page.rows {
            guard let id = try await seat(of: principal, in: row.id, ledger),
                let current = try await visible(row.id, in: ledger, to: principal),
                let seat = current.state.seat(of: id)
            else { continue }
            held.append(HeldSeat(negotiation: row.id, seat: seat))
        }
        return held
    }
}
