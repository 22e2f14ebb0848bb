package import Bargaining
internal import Crypto
package import EventSourcing

/// Erasures as the command line asks for them: each time a request of its own.
extension NegotiationService {
    /// Asks that the content of a person be erased.
    package func requestErasure(
        of person: PrincipalID, _ basis: ErasureBasis, _ authority: PartyName, in ledger: LedgerID,
        as principal: Principal
    ) async throws -> ErasureOutcome {
        let nobody = SeatID(UUIDValue(high: 0, low: 0))
        return try await perform(people: [person], in: ledger, as: principal) {
            .request(subject: nobody, basis: basis, authority: authority, seats: [])
        }
    }

    /// Orders an erasure.
    package func orderErasure(
        _ number: Int, _ authority: PartyName, in ledger: LedgerID, as principal: Principal
    ) async throws -> ErasureOutcome {
        try await perform(in: ledger, as: principal) { .order(number, authority: authority) }
    }

    private func perform(
        people: [PrincipalID] = [], in ledger: LedgerID, as principal: Principal,
        _ act: @escaping @Sendable () -> ErasureAct
    ) async throws -> ErasureOutcome {
        // Random bytes make it a request that was never sent before; nothing about the person is in them.
        let fresh = PersonKey().bytes
        return try await Erasures(self).perform(
            StreamRequest(
                principal: principal, address: Erasures.register(in: ledger), people: people,
                idempotencyKey: "erase-\(Hexadecimal.text(fresh))", fingerprint: Array(SHA256.hash(data: fresh))
            ) { _ in act() })
    }
}
