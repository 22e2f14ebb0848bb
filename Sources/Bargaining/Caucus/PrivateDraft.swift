/// Terms that a side thinks about and has not tabled.
public struct PrivateDraft: Hashable, Sendable {
    /// Its number in the caucus, from 1.
    public let number: Int
    /// Who kept it.
    public let seat: SeatID
    /// The terms.
    public let draft: ProposalDraft

    /// A draft from its parts.
    public init(number: Int, seat: SeatID, draft: ProposalDraft) {
        self.number = number
        self.seat = seat
        self.draft = draft
    }
}
