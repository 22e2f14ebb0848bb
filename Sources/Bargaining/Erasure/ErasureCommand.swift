/// An intention to record something in a register of erasures. Time and authority arrive in it; the rules read no clock.
public struct ErasureCommand: Hashable, Sendable {
    /// What is to be recorded.
    public let act: ErasureAct
    /// Who wants it.
    public let actor: ErasureActor
    /// When it happened.
    public let occurredAt: OccurredAt
    /// The day on which it reached the service.
    public let today: LocalDay

    /// A command from its parts.
    public init(_ act: ErasureAct, by actor: ErasureActor, occurredAt: OccurredAt, today: LocalDay) {
        self.act = act
        self.actor = actor
        self.occurredAt = occurredAt
        self.today = today
    }
}
