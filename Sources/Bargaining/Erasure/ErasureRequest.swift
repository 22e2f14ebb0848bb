/// That a person's content be erased. It names nobody: all in it is a pseudonym that nothing explains once the key is gone.
public struct ErasureRequest: Hashable, Sendable {
    /// The number of the case in its ledger, from 1.
    public let number: Int
    /// The person, by their pseudonym in the register of erasures of this ledger.
    public let subject: SeatID
    /// Why.
    public let basis: ErasureBasis
    /// Who answers for the decision: an office, a court, an authority; never a person.
    public let authority: PartyName
    /// The pseudonyms under which content of the person lies in this ledger, ascending: masked from here on.
    public let seats: [SeatID]
    /// The case that this one belongs to; `nil` for one that somebody asked for here.
    public let parent: ErasureParent?

    /// A request from its parts.
    public init(
        number: Int, subject: SeatID, basis: ErasureBasis, authority: PartyName, seats: [SeatID],
        parent: ErasureParent? = nil
    ) {
        self.number = number
        self.subject = subject
        self.basis = basis
        self.authority = authority
        self.seats = seats
        self.parent = parent
    }
}
