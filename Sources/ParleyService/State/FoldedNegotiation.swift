internal import Bargaining
internal import EventSourcing

/// A negotiation folded up to a version.
struct FoldedNegotiation: FoldedValue {
    /// Bytes that a state takes before its first event, roughly.
    private static let baseCost = 2_048
    /// Bytes that a state takes for each byte of payload folded into it, roughly: measured at 2 to 3 on the published
    /// histories, at 1 on offers over HTTP.
    private static let costPerPayloadByte = 2

    /// The state after ``version``.
    var state: NegotiationState {
        _read { yield storage[0] }
        _modify { yield &storage[0] }
    }
    /// Always one state. An array, because handing it on copies one reference where the state has some twenty.
    private var storage = Self.empty
    private static let empty = [Negotiation.initialState]
    /// How many events were folded; 0 where there is no such stream.
    var version = StreamVersion.none
    /// When the last of them was recorded; `nil` before the first.
    var updatedAt: Timestamp?
    /// When the first of them was recorded; `nil` before the first.
    var openedAt: Timestamp?
    /// When this was known to be the head of the stream: no later than the moment at which the log said so.
    var verifiedAt = ContinuousClock.now
    private var payloadBytes = 0

    /// The memory it takes, in bytes, roughly.
    var cost: Int { Self.baseCost + payloadBytes * Self.costPerPayloadByte }

    static func owns(_ type: EventType) -> Bool { NegotiationEventCodec.knows(type) }

    mutating func fold(_ recorded: RecordedEvent) throws {
        apply(try NegotiationEventCodec.current.decode(recorded).event, recorded: recorded)
    }

    func projected(
        _ stream: StreamID, in ledger: LedgerID, _ rulebook: Rulebook, history: () throws -> [RecordedEvent]
    ) throws -> ProjectedStream {
        let disclosed =
            state.isDisclosed ? try DisclosedNegotiation(self, stream, in: ledger, history(), rulebook) : nil
        return .negotiation(
            ProjectedNegotiation(ledger: ledger, id: stream, folded: self, rulebook: rulebook, disclosed: disclosed))
    }

    /// Folds the event after ``version``.
    mutating func apply(_ event: NegotiationEvent, recorded: RecordedEvent) {
        Negotiation.evolve(&state, event)
        advance(to: recorded)
    }

    /// Passes over an event without folding it.
    mutating func advance(to recorded: RecordedEvent) {
        version = recorded.version
        updatedAt = recorded.recordedAt
        if openedAt == nil { openedAt = recorded.recordedAt }
        payloadBytes += recorded.payload.count
    }
}
