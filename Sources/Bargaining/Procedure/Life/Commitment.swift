/// What a side has to carry out by a day, as an agreement in force lays it down: a duty with its owner and due date, or a
/// dated step of an agreed schedule (domain §2.0).
public struct Commitment: Hashable, Sendable {
    /// What is to be carried out.
    public enum Matter: Hashable, Sendable {
        /// A duty, in the words of the term.
        case duty(String)
        /// An amount that holds from the due day on.
        case step(amount: ExactDecimal, unit: Unit)
    }

    /// Its number in the agreement, from 1: by the order of the agenda, steps by their days.
    public let number: Int
    /// The item on which it was agreed.
    public let item: ItemKey
    /// What is to be carried out.
    public let matter: Matter
    /// Who owes it: either side where the term names neutrals.
    public let owner: Side
    /// Until when, counted from the effect of the agreement. There is no article: the sides set the day themselves.
    public let clock: StartedClock
}
