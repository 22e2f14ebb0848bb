internal import Bargaining
internal import EventSourcing

/// A negotiation that is read event by event: its state, its course, and what the facts of the contract rest on, in one pass.
struct DisclosedReading {
    /// Every event so far, in order.
    private(set) var events: [DisclosedEvent] = []
    /// What followed them; it keeps the state.
    private(set) var course = BargainingCourse()
    private var reader = AnalysisReader()

    /// The analysis of the events so far. Complexity: linear in the moves.
    var analysis: NegotiationAnalysis { reader.analysis(at: course.state) }

    /// A negotiation before its first event.
    init() {}

    /// Reads the next event.
    ///
    /// - Throws: ``EventCodecError``; then nothing has changed.
    mutating func follow(_ recorded: RecordedEvent) throws(EventCodecError) {
        let event = try DisclosedEvent(recorded)
        reader.read(event, before: course.state)
        course.follow(event.event, version: event.version.number)
        reader.note(event, after: course.state)
        events.append(event)
    }
}
