internal import Bargaining
internal import EventSourcing

/// A negotiation whose content analysts may see, with its whole course: what the facts of the contract schema are made of.
///
/// An object, because every read model is handed it, and a copy of it would cost some sixty references.
final class DisclosedNegotiation: Sendable {
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
    /// Moves, statuses and settlements.
    let analysis: NegotiationAnalysis
    /// What was tabled, by proposal, as it should have read from the start.
    let sheets: [ProposalNumber: [ItemTerm]]

    /// A negotiation that was read before.
    ///
    /// - Parameter reading: every event up to the version of `folded`.
    /// - Complexity: linear in the moves.
    init(
        _ folded: FoldedNegotiation, _ id: StreamID, in ledger: LedgerID, _ reading: DisclosedReading,
        _ rulebook: Rulebook
    ) {
        self.ledger = ledger
        self.id = id
        self.folded = folded
        self.rulebook = rulebook
        events = reading.events
        course = reading.course
        analysis = reading.analysis
        sheets = reading.course.state.proposals.mapValues(\.proposal.sheet.entries)
    }

    /// Reads the whole stream of a negotiation.
    ///
    /// - Parameter recorded: every event up to the version of `folded`, in order.
    /// - Throws: ``EventCodecError``.
    /// - Complexity: linear in the events and in the items on the table.
    convenience init(
        _ folded: FoldedNegotiation, _ id: StreamID, in ledger: LedgerID, _ recorded: [RecordedEvent],
        _ rulebook: Rulebook
    ) throws {
        var reading = DisclosedReading()
        for event in recorded { try reading.follow(event) }
        self.init(folded, id, in: ledger, reading, rulebook)
    }
}
