internal import Bargaining
internal import EventSourcing

/// A negotiation whose content analysts may see, with its whole course: what the facts of the contract schema are made of.
struct DisclosedNegotiation: Sendable {
    let ledger: LedgerID
    let id: StreamID
    /// The state after the last event.
    let folded: FoldedNegotiation
    /// Every event, in order.
    let events: [DisclosedEvent]
    /// The bargaining table after each event, reduced to what changed.
    let course: BargainingCourse
    /// The law under which its clocks are counted.
    let rulebook: Rulebook
    private let analysed = ComputedOnce<NegotiationAnalysis>()
    /// Moves, statuses and settlements; read from the events when first asked for.
    var analysis: NegotiationAnalysis { analysed.value { NegotiationAnalysis(self) } }

    /// A negotiation whose events were decoded before.
    ///
    /// - Parameters:
    ///   - events: every event up to the version of `folded`, in order.
    ///   - course: what followed them.
    init(
        _ folded: FoldedNegotiation, _ id: StreamID, in ledger: LedgerID, _ events: [DisclosedEvent],
        _ course: BargainingCourse, _ rulebook: Rulebook
    ) {
        self.ledger = ledger
        self.id = id
        self.folded = folded
        self.events = events
        self.course = course
        self.rulebook = rulebook
    }

    /// Reads the whole stream of a negotiation.
    ///
    /// - Parameter recorded: every event up to the version of `folded`, in order.
    /// - Throws: ``EventCodecError``.
    /// - Complexity: linear in the events and in the items on the table.
    init(
        _ folded: FoldedNegotiation, _ id: StreamID, in ledger: LedgerID, _ recorded: [RecordedEvent],
        _ rulebook: Rulebook
    ) throws {
        self.ledger = ledger
        self.id = id
        self.folded = folded
        self.rulebook = rulebook
        var events: [DisclosedEvent] = []
        events.reserveCapacity(recorded.count)
        var course = BargainingCourse()
        for one in recorded {
            let event = try DisclosedEvent(one)
            course.follow(event.event, version: event.version.number)
            events.append(event)
        }
        self.events = events
        self.course = course
    }
}
