/// What somebody wants to record of an agreement's life.
public enum LifeAct: Hashable, Sendable {
    /// By the side that owes the commitment of this number: it was carried out. The evidence is a disclosure.
    case fulfilCommitment(Int)
    /// By the other side: it was not. The reason is a disclosure.
    case disputeFulfilment(Int)
    /// By the clock only: the day of the commitment is over and nothing is recorded of it.
    case markCommitmentMissed(Int)
}
