internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Puts suggestions into an issue.
struct GroupDemandsRequest: StreamActBody {
    typealias Family = DemandFamily

    static let operation = OperationID.groupDemands
    static let members: [BodyMember] = [.required("suggestions", DemandSchemas.suggestionNumbers)]
    static let example: [BodyExample] = [("suggestions", [1, 2])]

    private let issue: Int
    private let suggestions: [Int]

    init(_ body: inout MemberReader, path: PathParameters) throws {
        issue = try path.ordinal()
        suggestions = try body.suggestionNumbers()
    }

    func act(seats: SeatResolver) -> DemandAct { .group(suggestions, issue: issue) }
}
