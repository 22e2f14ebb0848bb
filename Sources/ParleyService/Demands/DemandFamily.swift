package import Bargaining
package import EventSourcing
package import StrictJSON

/// What workers suggest before the talks: one stream a negotiation, in the companion ledger of the labour side.
package enum DemandFamily: StreamFamily {
    package typealias Fact = DemandFact
    package typealias Act = DemandIntent
    package typealias Rules = DemandCollection

    package static let name = "demands"

    package static let readers: [EventType: Reader] = DemandFactCoding.readers

    /// Most of a payload is its envelope, of which the state keeps nothing.
    package static var costPerPayloadByte: Int { 1 }

    package static func eventType(of fact: DemandFact) -> EventType { fact.eventType }

    package static func write(_ fact: DemandFact, to writer: inout JSONWriter) {
        DemandFactCoding.write(fact, to: &writer)
    }

    package static func command(_ act: DemandIntent, _ context: StreamCommandContext) -> DemandCommand {
        DemandCommand(
            act: act.act, seat: context.seat, setting: act.setting, occurredAt: context.occurredAt,
            localNow: context.localNow(in: act.setting.timeZone))
    }
}
