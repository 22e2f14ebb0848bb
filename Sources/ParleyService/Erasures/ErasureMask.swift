internal import Bargaining
internal import EventSourcing

/// Whose content nobody reads any more although key and rows may still be there: from the request on until it is refused, and for
/// good once it is executed.
struct ErasureMask: Sendable {
    let registers: StateReader<FoldedStream<ErasureFamily>>

    /// The pseudonyms that are masked in a ledger.
    ///
    /// - Complexity: no read while this process is the only writer of the ledger; else one.
    func seats(in ledger: LedgerID) async throws -> Set<SeatID> {
        try await registers.current(
            of: CommandIdentity.erasureRegister(of: ledger), in: ledger, home: ledger.home
        ).state.masked
    }
}
