internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Locks content whose erasure is asked for.
struct PlaceHoldRequest: StreamActBody {
    typealias Family = ErasureFamily

    static let operation = OperationID.placeHold
    static let members: [BodyMember] = ErasureSchema.hold
    static let example: [BodyExample] = [
        ("reason", "arbitration"), ("authority", "Hangzhou Labour Arbitration Commission"), ("until", "2099-12-31"),
    ]

    private let number: Int
    private let hold: LegalHold

    init(_ body: inout MemberReader, path: PathParameters) throws {
        number = try path.ordinal()
        hold = try body.legalHold()
    }

    func act(seats: SeatResolver) -> ErasureAct { .placeHold(number, hold) }
}
