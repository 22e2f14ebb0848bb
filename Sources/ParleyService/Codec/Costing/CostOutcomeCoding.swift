internal import Bargaining
internal import StrictJSON

/// What came of costing something, as one of two members: `estimate`, or `not_quantifiable` with the reason.
enum CostOutcomeCoding {
    /// Writes the member into the object that is open.
    static func write(_ outcome: CostOutcome, to writer: inout JSONWriter) {
        switch outcome {
        case .estimate(let estimate):
            writer.key("estimate")
            CostEstimateCoding.write(estimate, to: &writer)
        case .refused(let refusal):
            writer.key("not_quantifiable")
            CostRefusalCoding.write(refusal, to: &writer)
        }
    }

    static func read(_ members: inout MemberReader) throws(CodingFault) -> CostOutcome {
        if let estimate = try members.optional("estimate") {
            return .estimate(try CostEstimateCoding.read(estimate))
        }
        return .refused(try CostRefusalCoding.read(try members.required("not_quantifiable")))
    }
}
