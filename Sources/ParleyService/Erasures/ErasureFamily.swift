package import Bargaining
package import EventSourcing
package import StrictJSON

/// The erasures of a ledger: one stream a ledger, its register (`docs/decisions/0031-erasure-destroys-the-key-of-a-person.md`).
package enum ErasureFamily: StreamFamily {
    package typealias Fact = ErasureFact
    package typealias Act = ErasureAct
    package typealias Rules = ErasureRegister

    package static let name = "erasures"

    /// The zone whose day a hold is counted by.
    private static let zone = "Asia/Shanghai"

    package static let readers: [EventType: Reader] = ErasureFactCoding.readers

    package static func eventType(of fact: ErasureFact) -> EventType { fact.eventType }

    package static func write(_ fact: ErasureFact, to writer: inout JSONWriter) {
        ErasureFactCoding.write(fact, to: &writer)
    }

    package static func command(_ act: ErasureAct, _ context: StreamCommandContext) -> ErasureCommand {
        ErasureCommand(
            act, by: context.roles.contains(.administrator) ? .administrator : .person(context.seat),
            occurredAt: context.occurredAt, today: day(of: context.now))
    }

    /// The day on which something reached the service.
    static func day(of now: Timestamp) -> LocalDay { TimeZoneRules.shared.localMoment(of: now, in: zone).day }

    /// Everybody may ask for their own erasure; what else one may do, the rules say.
    package static func mayAct(_ principal: Principal, on state: ErasureRegisterState) -> Bool {
        principal.mayAct || principal.roles.contains(.administrator)
    }
}
