/// What a deadline on the board is of. The raw value is the word of the read model.
public enum DeadlineSubject: String, Hashable, Sendable, CaseIterable {
    /// A negotiation, or the agreement that came from it.
    case negotiation
    /// A union's supervision of an employer.
    case supervisionCase = "supervision_case"
}
