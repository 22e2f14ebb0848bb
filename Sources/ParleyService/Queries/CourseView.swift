public import Bargaining
public import EventSourcing

/// The course of a negotiation up to a moment.
public struct CourseView: Sendable {
    /// The negotiation.
    public let id: StreamID
    /// Its version at the moment.
    public let version: StreamVersion
    /// What changed on its table, step by step, with sessions and deadlines.
    public let course: BargainingCourse
    /// Each moment on the way in minutes since 1970-01-01T00:00 of local time: the middle of the day, month or year where no more
    /// is known; unknown moments are missing.
    public let minutes: [OccurredAt: Int64]
    /// Events left out because nobody knows when they happened; only with ``ReadMoment/occurredBy``.
    public let undatedEvents: Int
}
