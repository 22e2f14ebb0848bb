internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 保留: enters a caveat on items, shown until lifted.
struct EnterReservationRequest: ActRequestBody {
    static let operation = OperationID.enterReservation
    static let members: [BodyMember] = [
        .required("items", Schema.itemKeys),
        .required("text", Schema.text(NegotiationLimits.maximumWordScalars)),
    ]
    static let example: [BodyExample] = [
        ("items", ["per_parcel"]), ("text", "Subject to the approval of the works council."),
    ]

    private let items: [ItemKey]
    private let text: String

    init(_ body: inout MemberReader, path: PathParameters) throws {
        items = try body.itemKeys()
        text = try body.required("text").prose(.request, maximum: NegotiationLimits.maximumWordScalars)
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .enterReservation(items, text: text)
    }
}
