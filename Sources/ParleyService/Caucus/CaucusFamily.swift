package import Bargaining
package import EventSourcing
package import StrictJSON

/// The caucuses of the sides: one stream a side a negotiation, in the side's companion ledger.
package enum CaucusFamily: StreamFamily {
    package typealias Fact = CaucusFact
    package typealias Act = CaucusIntent
    package typealias Rules = Caucus

    package static let name = "caucus"

    package static let readers = CaucusCoding.readers

    package static func eventType(of fact: CaucusFact) -> EventType { fact.eventType }

    package static func write(_ fact: CaucusFact, to writer: inout JSONWriter) {
        CaucusCoding.write(fact, to: &writer)
    }

    package static func command(_ act: CaucusIntent, _ context: StreamCommandContext) -> CaucusCommand {
        CaucusCommand(
            act: act.act, seat: context.seat, setting: act.setting, occurredAt: context.occurredAt,
            localNow: context.localNow(in: act.setting.timeZone))
    }
}
