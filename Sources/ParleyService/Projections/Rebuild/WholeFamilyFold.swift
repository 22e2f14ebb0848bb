internal import EventSourcing

/// A stream of a family, folded whole.
struct WholeFamilyFold<Family: StreamFamily>: WholeStreamFold {
    private var folded = FoldedStream<Family>()

    init() {}

    mutating func fold(_ recorded: RecordedEvent) throws {
        try folded.fold(recorded)
    }

    func projected(_ stream: StreamID, in ledger: LedgerID, _ rulebook: Rulebook) -> ProjectedStream {
        .other(ProjectedFold(ledger: ledger, id: stream, folded: folded))
    }
}
