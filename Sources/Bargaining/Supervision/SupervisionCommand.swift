/// An intention to record something in a supervision case. Time, authority and law arrive in it; the rules read no clock.
public struct SupervisionCommand: Hashable, Sendable {
    /// What is to be recorded.
    public let act: SupervisionAct
    /// Who wants it; `nil` is the clock.
    public let seat: SeatID?
    /// When it happened.
    public let occurredAt: OccurredAt
    /// The local time at which it reached the service.
    public let localNow: LocalMoment
    /// The law and the calendar; `nil` where the profile of the case is not known.
    public let rules: ProcedureRules?

    /// A command from its parts.
    public init(
        _ act: SupervisionAct, by seat: SeatID?, occurredAt: OccurredAt, localNow: LocalMoment,
        under rules: ProcedureRules?
    ) {
        self.act = act
        self.seat = seat
        self.occurredAt = occurredAt
        self.localNow = localNow
        self.rules = rules
    }

    /// The day on which it happened; the day on which it arrived where that is not known, and never a later one.
    func day(under rules: ProcedureRules) -> LocalDay {
        min(rules.day(of: occurredAt) ?? localNow.day, localNow.day)
    }
}
