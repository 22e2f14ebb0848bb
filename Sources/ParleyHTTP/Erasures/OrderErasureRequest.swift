internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Orders an erasure: nothing stops it from here on.
struct OrderErasureRequest: StreamActBody {
    typealias Family = ErasureFamily

    static let operation = OperationID.orderErasure
    static let members: [BodyMember] = [ErasureSchema.authority]
    static let example: [BodyExample] = [("authority", "Data Protection Office of the City Federation")]

    private let number: Int
    private let authority: PartyName

    init(_ body: inout MemberReader, path: PathParameters) throws {
        number = try path.ordinal()
        authority = try body.erasureAuthority()
    }

    func act(seats: SeatResolver) -> ErasureAct { .order(number, authority: authority) }
}
