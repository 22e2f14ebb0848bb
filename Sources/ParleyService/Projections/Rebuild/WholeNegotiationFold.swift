internal import Bargaining
internal import EventSourcing

/// A negotiation that is folded from its first event to its last: state and course from one pass over decoded events.
struct WholeNegotiationFold: WholeStreamFold {
    private var folded = FoldedNegotiation()
    private var events: [DisclosedEvent] = []
    private var course = BargainingCourse()

    init() {}

    mutating func fold(_ recorded: RecordedEvent) throws {
        let event = try DisclosedEvent(recorded)
        // The course keeps the state, so the events are applied to it alone.
        course.follow(event.event, version: recorded.version.number)
        folded.advance(to: recorded)
        events.append(event)
    }

    func projected(_ stream: StreamID, in ledger: LedgerID, _ rulebook: Rulebook) -> ProjectedStream {
        var folded = folded
        folded.state = course.state
        let disclosed =
            folded.state.isDisclosed
            ? DisclosedNegotiation(folded, stream, in: ledger, events, course, rulebook) : nil
        return .negotiation(
            ProjectedNegotiation(
                ledger: ledger, id: stream, folded: folded, rulebook: rulebook, disclosed: disclosed))
    }
}
