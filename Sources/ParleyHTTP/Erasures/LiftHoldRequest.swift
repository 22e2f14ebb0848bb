internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Ends a hold.
struct LiftHoldRequest: StreamActBody {
    typealias Family = ErasureFamily

    static let operation = OperationID.liftHold
    static let members: [BodyMember] = [ErasureSchema.authority]
    static let example: [BodyExample] = [("authority", "Hangzhou Labour Arbitration Commission")]

    private let number: Int
    private let authority: PartyName

    init(_ body: inout MemberReader, path: PathParameters) throws {
        number = try path.ordinal()
        authority = try body.erasureAuthority()
    }

    func act(seats: SeatResolver) -> ErasureAct { .liftHold(number, authority: authority) }
}
