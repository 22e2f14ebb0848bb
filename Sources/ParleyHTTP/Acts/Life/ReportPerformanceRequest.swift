internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 报告履行情况: the employer side reports on performance; the report is the `remark`.
struct ReportPerformanceRequest: ActRequestBody {
    static let operation = OperationID.reportPerformance
    static let example: [BodyExample] = [
        ("remark", "All rates were paid as agreed; two complaints were settled.")
    ]
    static let requiresRemark = true

    init(_ body: inout MemberReader, path: PathParameters) throws {}

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.life(.reportPerformance))
    }
}
