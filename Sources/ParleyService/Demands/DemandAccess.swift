package import Bargaining

/// What a principal may do with the collection of a negotiation.
package enum DemandAccess: Sendable {
    /// Nothing: there is none for them, whether or not one exists.
    case hidden
    /// Reads and writes it: somebody of the labour side.
    case own(DemandSetting)
    /// Reads it: an auditor who never had a seat in the negotiation.
    case audited
}
