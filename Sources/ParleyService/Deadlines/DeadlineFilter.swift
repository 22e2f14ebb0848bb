public import Bargaining
public import EventSourcing

/// Which deadlines a board shows; `nil` members do not narrow it.
public struct DeadlineFilter: Hashable, Sendable {
    /// The rule.
    public var rule: ClockRule?
    /// How it stands now.
    public var standing: DeadlineStanding?
    /// The negotiation.
    public var negotiation: StreamID?
    /// Due before.
    public var dueBefore: Timestamp?

    /// A filter from its parts.
    public init(
        rule: ClockRule? = nil, standing: DeadlineStanding? = nil, negotiation: StreamID? = nil,
        dueBefore: Timestamp? = nil
    ) {
        self.rule = rule
        self.standing = standing
        self.negotiation = negotiation
        self.dueBefore = dueBefore
    }
}
