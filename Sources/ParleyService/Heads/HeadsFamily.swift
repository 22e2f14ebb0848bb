package import Bargaining
package import EventSourcing
package import StrictJSON

/// The heads records of a ledger: one stream a ledger, written by the service itself (decision 0029).
package enum HeadsFamily: StreamFamily {
    package typealias Fact = HeadsFact
    package typealias Act = LedgerHeads
    package typealias Rules = HeadsRegister

    package static let name = "heads"

    package static let readers: [EventType: Reader] = [
        EventType(literal: "LedgerHeadsRecorded"): { m throws(CodingFault) in
            .recorded(
                LedgerHeads(
                    through: Int64(try m.required("through").count(from: 1)),
                    streams: try m.required("streams").count(from: 1), root: try m.textHash("root")))
        }
    ]

    package static func eventType(of fact: HeadsFact) -> EventType { fact.eventType }

    package static func write(_ fact: HeadsFact, to writer: inout JSONWriter) {
        switch fact {
        case .recorded(let heads):
            writer.member("through", heads.through)
            writer.member("streams", Int64(heads.streams))
            writer.member("root", Hexadecimal.text(heads.root.bytes))
        }
    }

    package static func command(_ heads: LedgerHeads, _ context: StreamCommandContext) -> HeadsCommand {
        HeadsCommand(heads, occurredAt: context.occurredAt)
    }

    package static func isVisible(_ state: HeadsState, to principal: Principal, as seat: SeatID?) -> Bool {
        principal.isAuditor
    }

    /// No request records heads.
    package static func mayAct(_ principal: Principal, on state: HeadsState) -> Bool { false }
}
