public import Bargaining
public import EventSourcing

/// A deadline of a negotiation or a supervision case on the board: as far as the read model has followed the log, a moment behind.
public struct DeadlineRow: Hashable, Sendable {
    /// What it is of.
    public let subject: DeadlineSubject
    /// Its stream.
    public let stream: StreamID
    /// Its name.
    public let title: Title
    /// Its place among the clocks of the stream, from 1.
    public let ordinal: Int
    /// When the stream last changed.
    public let updatedAt: Timestamp
    /// The rule.
    public let rule: ClockRule
    /// The profile version that it runs under: `CN@1`.
    public let profile: String
    /// The article; `nil` where the sides set the day themselves.
    public let article: String?
    /// The day it was counted from.
    public let start: LocalDay
    /// The last day in time, at the place of the table.
    public let due: LocalDay
    /// The last instant of that day.
    public let dueAt: Timestamp
    /// The time zone of the table.
    public let timeZone: String?
    /// How it stood when it was asked for.
    public let standing: DeadlineStanding
    /// The day on which it was met or missed.
    public let settledOn: LocalDay?
    /// Whole days from today at the table to the due day, negative when it is over; `nil` once it is met or missed, and
    /// while it stands still.
    public let daysLeft: Int?
    /// Who has to act.
    public let party: DueParty
    /// The key of the item that it is about; `nil` for the negotiation or the agreement as a whole.
    public let item: String?
}
