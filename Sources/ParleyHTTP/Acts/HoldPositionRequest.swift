internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// States that the side does not move on these items.
struct HoldPositionRequest: ActRequestBody {
    static let operation = OperationID.holdPosition
    static let members: [BodyMember] = [.required("items", Schema.itemKeys)]
    static let example: [BodyExample] = [("items", ["per_parcel"])]

    private let items: [ItemKey]

    init(_ body: inout MemberReader, path: PathParameters) throws {
        items = try body.itemKeys()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .holdPosition(items)
    }
}
