internal import Bargaining
public import EventSourcing

/// Why carrying out an erasure stopped. What was done stays done; it is carried on later.
public enum ErasureInterruption: Error, Sendable, CustomStringConvertible {
    /// The register of a ledger takes nothing more.
    case registerClosed(LedgerID)
    /// Other processes wrote to the register each time.
    case othersWereFaster(LedgerID)
    /// The key directory knows nothing of the person of a case: it is another one, or an old copy.
    case personNotInKeyDirectory(LedgerID, Int)
    /// A rule refuses the next step.
    case refused(any Error)

    /// One sentence for a person.
    public var description: String {
        switch self {
        case .registerClosed(let ledger): "the register of erasures of ledger \(ledger) is closed"
        case .othersWereFaster(let ledger): "other processes wrote to the register of ledger \(ledger) each time"
        case .personNotInKeyDirectory(let ledger, let number):
            "the key directory does not know whose erasure \(number) of ledger \(ledger) is: nothing is recorded as erased "
                + "while the key may lie elsewhere; use the directory in which it was asked for"
        case .refused(let rule): "the next step of the erasure is refused: \(rule)"
        }
    }
}
