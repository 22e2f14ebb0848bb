/// What somebody wants to record in a register of erasures.
public enum ErasureAct: Hashable, Sendable {
    /// Asks for the erasure of a person: with their pseudonym here and those of their content.
    case request(
        subject: SeatID, basis: ErasureBasis, authority: PartyName, seats: [SeatID], parent: ErasureParent? = nil)
    /// Locks the content instead.
    case placeHold(Int, LegalHold)
    /// Ends a hold.
    case liftHold(Int, authority: PartyName)
    /// Refuses the erasure.
    case refuse(Int, RetentionDuty)
    /// Orders the erasure.
    case order(Int, authority: PartyName)
    /// Notes what will be erased: the service's own.
    case list(Int, [ErasedDisclosure])
    /// Records that it was erased: the service's own.
    case record(Int, erased: [ErasedDisclosure], isLast: Bool)
}
