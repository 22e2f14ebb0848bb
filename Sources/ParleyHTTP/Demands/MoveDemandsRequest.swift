internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Takes suggestions out of one issue and puts them into another.
struct MoveDemandsRequest: StreamActBody {
    typealias Family = DemandFamily

    static let operation = OperationID.moveDemands
    static let members: [BodyMember] = [
        .required("suggestions", DemandSchemas.suggestionNumbers), .required("to", DemandSchemas.issueNumber),
    ]
    static let example: [BodyExample] = [("suggestions", [2]), ("to", 3)]

    private let origin: Int
    private let destination: Int
    private let suggestions: [Int]

    init(_ body: inout MemberReader, path: PathParameters) throws {
        origin = try path.ordinal()
        suggestions = try body.suggestionNumbers()
        destination = try body.issueNumber("to")
    }

    func act(seats: SeatResolver) -> DemandAct { .move(suggestions, from: origin, to: destination) }
}
