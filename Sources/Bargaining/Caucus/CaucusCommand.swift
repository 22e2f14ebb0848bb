/// An intention to record something in a caucus. Time and authority arrive in it; the rules read no clock.
public struct CaucusCommand: Hashable, Sendable {
    /// What is wanted.
    public let act: CaucusAct
    /// Who wants it: a seat of the side.
    public let seat: SeatID
    /// What the shared record says.
    public let setting: CaucusSetting
    /// When it happened.
    public let occurredAt: OccurredAt
    /// The local time at which it reached the service.
    public let localNow: LocalMoment

    /// A command from its parts.
    public init(
        act: CaucusAct, seat: SeatID, setting: CaucusSetting, occurredAt: OccurredAt, localNow: LocalMoment
    ) {
        self.act = act
        self.seat = seat
        self.setting = setting
        self.occurredAt = occurredAt
        self.localNow = localNow
    }
}
