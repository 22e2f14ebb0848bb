/// An intention to record something in the collection. Time and authority arrive in it; the rules read no clock.
public struct DemandCommand: Hashable, Sendable {
    /// What is wanted.
    public let act: DemandAct
    /// Who wants it: a seat of the labour side.
    public let seat: SeatID
    /// What the shared record says.
    public let setting: DemandSetting
    /// When it happened.
    public let occurredAt: OccurredAt
    /// The local time at which it reached the service.
    public let localNow: LocalMoment

    /// A command from its parts.
    public init(
        act: DemandAct, seat: SeatID, setting: DemandSetting, occurredAt: OccurredAt, localNow: LocalMoment
    ) {
        self.act = act
        self.seat = seat
        self.setting = setting
        self.occurredAt = occurredAt
        self.localNow = localNow
    }
}
