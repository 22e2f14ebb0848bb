internal import EventSourcing

/// A stream of one kind, folded up to a version: what readers, caches and projections need of every kind.
protocol FoldedValue: Sendable {
    /// The stream before its first event.
    init()

    /// How many events were folded; 0 where there is no such stream.
    var version: StreamVersion { get }

    /// When this was known to be the head of the stream: no later than the moment at which the log said so.
    var verifiedAt: ContinuousClock.Instant { get set }

    /// The memory it takes, in bytes, roughly.
    var cost: Int { get }

    /// Folds the event after ``version``.
    ///
    /// - Throws: ``EventCodecError``.
    mutating func fold(_ recorded: RecordedEvent) throws

    /// Whether events of a type are of this kind of stream. A stream is of one kind from its first event on.
    static func owns(_ type: EventType) -> Bool

    /// The stream as read models see it.
    ///
    /// - Parameter history: every event up to ``version``, in order; asked only where a read model needs the whole course.
    /// - Throws: ``EventCodecError``, and what `history` throws.
    func projected(
        _ stream: StreamID, in ledger: LedgerID, _ rulebook: Rulebook, history: () throws -> [RecordedEvent]
    ) throws -> ProjectedStream
}

extension FoldedValue {
    /// Whether there is such a stream.
    var exists: Bool { version > .none }
}
