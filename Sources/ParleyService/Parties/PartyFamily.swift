package import Bargaining
package import EventSourcing
package import StrictJSON

/// The registry of organisations: one stream each.
package enum PartyFamily: StreamFamily {
    package typealias Fact = PartyFact
    package typealias Act = PartyIntent
    package typealias Rules = Party

    package static let name = "party"

    package static let readers: [EventType: Reader] = PartyFactCoding.readers

    package static func eventType(of fact: PartyFact) -> EventType { fact.eventType }

    package static func write(_ fact: PartyFact, to writer: inout JSONWriter) {
        PartyFactCoding.write(fact, to: &writer)
    }

    package static func command(_ intent: PartyIntent, _ context: StreamCommandContext) -> PartyCommand {
        PartyCommand(
            intent.act, of: context.stream, occurredAt: context.occurredAt, neighbours: intent.neighbours)
    }

    /// The registry is kept by federations (domain §3.3).
    package static func mayAct(_ principal: Principal, on state: PartyState) -> Bool {
        principal.roles.contains(.unionFederation)
    }
}
