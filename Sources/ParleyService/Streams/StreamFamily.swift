package import Bargaining
package import EventSourcing
package import StrictJSON

/// A kind of stream besides the negotiation: a decider with the form in which its facts are stored
/// (`docs/decisions/0013-stream-families.md`).
///
/// A family is one conforming type and its line in ``StreamFamilies``; ``StreamService`` records and reads its streams.
/// Its event types belong to it alone, so that whoever reads a whole ledger knows by the type what an event is.
package protocol StreamFamily: Sendable {
    /// What can happen.
    associatedtype Fact: Hashable & Sendable
    /// What a person asks for.
    associatedtype Act: Sendable
    /// The rules.
    associatedtype Rules: Decider where Rules.Event == OccurredFact<Fact>

    /// Reads the data of one kind of fact.
    typealias Reader = @Sendable (inout MemberReader) throws(CodingFault) -> Fact

    /// One lower-case word, unique among families: a label of metrics and a part of the identifiers of streams.
    static var name: String { get }

    /// How the data of each event type is read. A stored property: it is asked for with every event.
    static var readers: [EventType: Reader] { get }

    /// The event type of a fact, one of ``readers``.
    static func eventType(of fact: Fact) -> EventType

    /// Writes the members of a fact into the object that is open.
    static func write(_ fact: Fact, to writer: inout JSONWriter)

    /// The upcasters of forms that have changed. A stored property.
    static var upcasters: EventUpcasters { get }

    /// Whether the people whom its acts name find its streams in lists. A stored property.
    static var notesParticipants: Bool { get }

    /// Bytes that a state takes for each byte of payload folded into it, roughly.
    static var costPerPayloadByte: Int { get }

    /// The command of an act. Pure.
    static func command(_ act: Act, _ context: StreamCommandContext) -> Rules.Command

    /// Whether a principal, who works in the ledger, may read a stream.
    static func isVisible(_ state: Rules.State, to principal: Principal, as seat: SeatID?) -> Bool

    /// Whether a principal who sees a stream may ask for an act on it; the rules may still refuse the act.
    static func mayAct(_ principal: Principal, on state: Rules.State) -> Bool
}

extension StreamFamily {
    package static var upcasters: EventUpcasters { .none }

    package static var notesParticipants: Bool { false }

    /// As measured on negotiations.
    package static var costPerPayloadByte: Int { 2 }

    package static func isVisible(_ state: Rules.State, to principal: Principal, as seat: SeatID?) -> Bool { true }

    package static func mayAct(_ principal: Principal, on state: Rules.State) -> Bool { principal.mayAct }
}
