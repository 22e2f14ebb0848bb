/// An agreement handed to the authority.
public struct Filing: Hashable, Sendable {
    /// The draft whose text it is.
    public let draft: Int
    /// Copies handed in, 1…``ProcedureLimits/maximumCopies``.
    public let copies: Int
    /// Copies that the place asks for; `nil` where it says nothing. Fewer are shown, not refused.
    public let copiesAsked: Int?
    /// The clock of the filing and the day of it; `nil` where no clock ran.
    public let timeliness: Timeliness?

    /// A filing from its parts.
    public init(draft: Int, copies: Int, copiesAsked: Int?, timeliness: Timeliness?) {
        self.draft = draft
        self.copies = copies
        self.copiesAsked = copiesAsked
        self.timeliness = timeliness
    }
}
