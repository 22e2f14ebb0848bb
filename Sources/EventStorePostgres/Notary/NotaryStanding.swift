/// How the notary of one ledger stands at the moment.
public enum NotaryStanding: Hashable, Sendable {
    /// Another process signs this ledger.
    case standby
    /// There is nothing to sign yet.
    case empty
    /// The log was closed by its operator.
    case frozen
    /// Everything was signed up to this size.
    case signed(size: UInt64)
    /// The log is not what was signed, or not what it should be; the text says what and the cure.
    case refused(String)
    /// Files, key or database are in the way; it is tried again.
    case failing(String)
}
