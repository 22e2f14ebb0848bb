internal import EventSourcing

/// A stream that is folded from its first event to its last, each decoded once.
protocol WholeStreamFold: Sendable {
    /// The stream before its first event.
    init()

    /// Folds the next event.
    ///
    /// - Throws: ``EventCodecError``.
    mutating func fold(_ recorded: RecordedEvent) throws

    /// The stream as read models see it.
    func projected(_ stream: StreamID, in ledger: LedgerID, _ rulebook: Rulebook) -> ProjectedStream
}
