internal import Bargaining
internal import EventSourcing

/// A negotiation that is folded from its first event to its last: state, course and analysis from one pass over decoded events.
struct WholeNegotiationFold: WholeStreamFold {
    private var folded = FoldedNegotiation()
    private var reading = DisclosedReading()

    init() {}

    mutating func fold(_ recorded: RecordedEvent) throws {
        // The course keeps the state, so the events are applied to it alone.
        try reading.follow(recorded)
        folded.advance(to: recorded)
    }

    func projected(_ stream: StreamID, in ledger: LedgerID, _ rulebook: Rulebook) -> ProjectedStream {
        var folded = folded
        folded.state = reading.course.state
        let disclosed =
            folded.state.isDisclosed ? DisclosedNegotiation(folded, stream, in: ledger, reading, rulebook) : nil
        return .negotiation(
            ProjectedNegotiation(
                ledger: ledger, id: stream, folded: folded, rulebook: rulebook, disclosed: disclosed))
    }
}
