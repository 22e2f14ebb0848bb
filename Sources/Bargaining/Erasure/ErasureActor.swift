/// Who wants something recorded in a register of erasures.
public enum ErasureActor: Hashable, Sendable {
    /// An administrator of the ledger.
    case administrator
    /// Anybody else, by their pseudonym in the register.
    case person(SeatID)
    /// The service, which carries out what was ordered.
    case service
}
