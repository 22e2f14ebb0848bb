internal import Bargaining
internal import EventSourcing

/// A stream of a family folded up to a version.
struct FoldedStream<Family: StreamFamily>: FoldedValue {
    /// Bytes that a state takes before its first event, roughly.
    private static var baseCost: Int { 1_024 }

    /// The state after ``version``.
    private(set) var state = Family.Rules.initialState
    private(set) var version = StreamVersion.none
    /// When the first event was recorded; `nil` before it.
    private(set) var openedAt: Timestamp?
    /// When the last event was recorded; `nil` before the first.
    private(set) var updatedAt: Timestamp?
    var verifiedAt = ContinuousClock.now
    private var payloadBytes = 0

    var cost: Int { Self.baseCost + payloadBytes * Family.costPerPayloadByte }

    static func owns(_ type: EventType) -> Bool { Family.readers[type] != nil }

    mutating func fold(_ recorded: RecordedEvent) throws {
        apply(try StreamCodec<Family>.decode(recorded).event, recorded: recorded)
    }

    /// Folds an event that need not be decoded any more.
    mutating func apply(_ event: OccurredFact<Family.Fact>, recorded: RecordedEvent) {
        Family.Rules.evolve(&state, event)
        version = recorded.version
        if openedAt == nil { openedAt = recorded.recordedAt }
        updatedAt = recorded.recordedAt
        payloadBytes += recorded.payload.count
    }

    func projected(
        _ stream: StreamID, in ledger: LedgerID, _ rulebook: Rulebook, history: () throws -> [RecordedEvent]
    ) throws -> ProjectedStream {
        .other(ProjectedFold(ledger: ledger, id: stream, folded: self))
    }
}
