public import Bargaining
public import EventSourcing
internal import StrictJSON

/// A negotiation folded from stored events, oldest first, with the digest of what they made of it.
public struct ReplayedState: Sendable {
    /// The state after the events folded so far.
    public private(set) var state = Negotiation.initialState
    /// How many events were folded.
    public private(set) var events = 0

    /// See ``StateDigest/facts``.
    private var facts = [UInt8](repeating: 0, count: StateDigest.byteCount)

    /// Nothing folded yet.
    public init() {}

    /// Folds the next event of the stream.
    ///
    /// - Returns: what the payload says.
    /// - Throws: ``EventCodecError``; nothing is folded then.
    /// - Complexity: linear in the payload, and as `Negotiation.evolve`.
    @discardableResult
    public mutating func apply(
        type: EventType, schemaVersion: UInt16, payload: [UInt8]
    ) throws(EventCodecError) -> NegotiationEvent {
        let event = try NegotiationEventCodec.current.decode(
            type: type, schemaVersion: schemaVersion, payload: payload
        ).event
        let fact = try Self.fact(type, schemaVersion, payload)
        facts = StateDigest.hash(facts + fact)
        Negotiation.evolve(&state, event)
        events += 1
        return event
    }

    /// Folds the next event of the stream, as ``apply(type:schemaVersion:payload:)`` does.
    @discardableResult
    public mutating func apply(_ recorded: RecordedEvent) throws(EventCodecError) -> NegotiationEvent {
        try apply(type: recorded.type, schemaVersion: recorded.schemaVersion, payload: recorded.payload)
    }

    /// The digest of the state as it is now.
    ///
    /// - Throws: `JSONFault` where the state is larger than ``StateDocument/limits``.
    /// - Complexity: linear in the state.
    public func digest() throws -> StateDigest {
        StateDigest(
            facts: facts, document: StateDigest.hash(CanonicalJSON.bytes(of: try StateDocument.value(of: state))))
    }

    /// An event without its envelope as canonical JSON: who acted, by which command, and which disclosures there are belong
    /// to the leaf, not to the state. From the stored bytes, so that no later form of the codec changes it.
    private static func fact(
        _ type: EventType, _ schemaVersion: UInt16, _ payload: [UInt8]
    ) throws(EventCodecError) -> [UInt8] {
        let stored: JSONValue
        do throws(JSONFault) {
            stored = try JSONReader.parse(payload, limits: PayloadCoding.limits)
        } catch {
            throw .notJSON(type, error)
        }
        // The codec has read both members already.
        guard case .object(let members) = stored else { return [] }
        return CanonicalJSON.bytes(
            of: [
                "type": .string(type.name), "form": .integer(Int64(schemaVersion)),
                "occurred_at": members["occurred_at"] ?? .null, "data": members["data"] ?? .null,
            ])
    }
}
