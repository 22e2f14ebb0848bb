import Bargaining
import EventSourcing
import StrictJSON

@testable import ParleyService

/// The family of tests: whoever opened a tally sees it, and auditors.
enum TallyFamily: StreamFamily {
    static let name = "tally"

    static let readers: [EventType: Reader] = [
        EventType(literal: "TallyOpened"): { members throws(CodingFault) in .opened(by: try members.seat()) },
        EventType(literal: "TallyCounted"): { members throws(CodingFault) in .counted(try members.number("amount")) },
    ]

    static func eventType(of fact: Tally.Fact) -> EventType {
        switch fact {
        case .opened: EventType(literal: "TallyOpened")
        case .counted: EventType(literal: "TallyCounted")
        }
    }

    static func write(_ fact: Tally.Fact, to writer: inout JSONWriter) {
        switch fact {
        case .opened(let seat): writer.fields(.seat(seat))
        case .counted(let amount): writer.fields(.number("amount", amount))
        }
    }

    static func command(_ act: Int, _ context: StreamCommandContext) -> Tally.Command {
        Tally.Command(amount: act, by: context.seat, occurredAt: context.occurredAt)
    }

    static func isVisible(_ state: Tally.State, to principal: Principal, as seat: SeatID?) -> Bool {
        principal.isAuditor || state.opener == seat
    }

    typealias Act = Int
    typealias Rules = Tally
    typealias Fact = Tally.Fact
}
