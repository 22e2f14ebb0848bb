internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 建会方式: states whom a union covers.
struct DeclareCoverageRequest: StreamActBody {
    typealias Family = PartyFamily

    static let operation = OperationID.declareCoverage
    static let members: [BodyMember] = PartySchema.coverage
    static let example: [BodyExample] = [
        ("pattern", "industry"), ("region", "630100"), ("industry", "6020"), ("workers", 2140), ("members", 1610),
    ]

    private let coverage: UnionCoverage

    init(_ body: inout MemberReader, path: PathParameters) throws {
        coverage = try body.unionCoverage()
    }

    func act(seats: SeatResolver) -> PartyAct { .declareCoverage(coverage) }
}
