import Bargaining
import EventSourcing

/// The people of the example table.
enum Person {
    static let labourChief = seat(1)
    static let labourRepresentative = seat(2)
    static let employerChief = seat(3)
    static let employerRepresentative = seat(4)
    static let recorder = seat(5)
    static let mediator = seat(6)
    static let stranger = seat(9)

    static func seat(_ number: UInt64) -> SeatID { SeatID(UUIDValue(high: 0, low: number)) }
}
