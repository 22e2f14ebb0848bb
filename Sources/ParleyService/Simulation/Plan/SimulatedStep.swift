internal import Bargaining
internal import EventSourcing

/// One act of a simulated course: who, when, what.
struct SimulatedStep: Hashable, Sendable {
    /// Its place in the course, from 0: it names the command.
    let number: Int
    /// The negotiation of the course, from 0.
    let round: Int
    let role: SimulatedRole
    let day: LocalDay
    /// Minute of the day by the clocks of China.
    let minute: Int
    let act: SimulatedAct
    /// Free text beside the event.
    let remark: String?
    /// How many events it makes, as far as a plan can tell.
    let events: Int

    /// When it happens. China has had one offset, without summer time, since 1991.
    var instant: Timestamp {
        let minutes = Int64(day.daysSinceEpoch) * 1_440 + Int64(minute) - Self.offsetMinutes
        return Timestamp(microseconds: minutes * 60_000_000)
    }

    private static let offsetMinutes: Int64 = 8 * 60
}
