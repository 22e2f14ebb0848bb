package import Bargaining

/// What a principal may do with the caucuses of a negotiation.
package enum CaucusAccess: Sendable {
    /// Nothing: there is none for them, whether or not one exists.
    case hidden
    /// Reads and writes that of the own side.
    case own(CaucusSetting)
    /// Reads those of both sides: an auditor who never had a seat in the negotiation.
    case audited
}
