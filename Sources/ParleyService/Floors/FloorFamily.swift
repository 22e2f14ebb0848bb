package import Bargaining
package import EventSourcing
package import StrictJSON

/// The statutory floors: one stream a ledger, its register.
package enum FloorFamily: StreamFamily {
    package typealias Fact = FloorFact
    package typealias Act = StatutoryFloor
    package typealias Rules = FloorRegister

    package static let name = "floors"

    /// Who records them (domain §3.3).
    package static let recorders: Set<Role> = [.unionFederation, .administrator]

    package static let readers: [EventType: Reader] = [
        EventType(literal: "StatutoryFloorRecorded"): { m throws(CodingFault) in
            .recorded(try StatutoryFloorCoding.read(&m))
        }
    ]

    package static func eventType(of fact: FloorFact) -> EventType { fact.eventType }

    package static func write(_ fact: FloorFact, to writer: inout JSONWriter) {
        switch fact {
        case .recorded(let floor): StatutoryFloorCoding.write(floor, to: &writer)
        }
    }

    package static func command(_ floor: StatutoryFloor, _ context: StreamCommandContext) -> FloorCommand {
        FloorCommand(floor, occurredAt: context.occurredAt)
    }

    package static func mayAct(_ principal: Principal, on state: FloorRegisterState) -> Bool {
        !recorders.isDisjoint(with: principal.roles)
    }
}
