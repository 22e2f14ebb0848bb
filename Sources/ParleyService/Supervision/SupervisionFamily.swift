package import Bargaining
package import EventSourcing
package import StrictJSON

/// Supervision cases (一函两书): one stream each (`docs/decisions/0018-supervision-cases.md`).
package enum SupervisionFamily: StreamFamily {
    package typealias Fact = SupervisionFact
    package typealias Act = SupervisionIntent
    package typealias Rules = SupervisionCase

    package static let name = "supervision"

    package static let readers: [EventType: Reader] = SupervisionFactCoding.readers

    /// Its lists are narrowed to those whom a case names.
    package static let notesParticipants = true

    package static func eventType(of fact: SupervisionFact) -> EventType { fact.eventType }

    package static func write(_ fact: SupervisionFact, to writer: inout JSONWriter) {
        SupervisionFactCoding.write(fact, to: &writer)
    }

    package static func command(_ intent: SupervisionIntent, _ context: StreamCommandContext) -> SupervisionCommand {
        SupervisionCommand(
            intent.act, by: context.seat, occurredAt: context.occurredAt,
            localNow: context.localNow(in: intent.timeZone), under: intent.rules)
    }

    /// The union that issues, the employer that is addressed, the authority that is asked, auditors; to everybody else, and
    /// to the employer and the authority before they are written to, it is not there.
    package static func isVisible(_ state: SupervisionState, to principal: Principal, as seat: SeatID?) -> Bool {
        if principal.isAuditor { return true }
        guard principal.mayAct, let seat else { return false }
        return state.readers.contains(seat)
    }
}
