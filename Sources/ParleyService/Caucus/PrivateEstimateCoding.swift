internal import Bargaining
internal import StrictJSON

/// Cost estimates that a side keeps to itself as members of the object that they belong to: `number`, `seat`, `items`?,
/// `assumptions`, `proposals` and `roundings` as an attached estimate has them.
enum PrivateEstimateCoding {
    /// Writes the members into the object that is open.
    static func write(_ estimate: PrivateEstimate, to writer: inout JSONWriter) {
        writer.fields(.number("number", estimate.number), .seat(estimate.seat))
        if !estimate.draft.items.isEmpty { writer.list("items", estimate.draft.items.map(\.text)) }
        writer.key("assumptions")
        CostAssumptionsCoding.write(estimate.draft.assumptions, to: &writer)
        writer.list("proposals", estimate.costs, ProposalCostCoding.write)
        AttachedEstimateCoding.write(estimate.roundings, to: &writer)
    }

    /// Reads the members.
    static func read(_ members: inout MemberReader) throws(CodingFault) -> PrivateEstimate {
        let (number, seat) = (try members.number(), try members.seat())
        let items = try members.optional("items")?.itemKeys() ?? []
        let assumptions = try CostAssumptionsCoding.read(try members.required("assumptions"), as: .stored)
        let costs = try members.required("proposals").list { cost throws(CodingFault) in
            try ProposalCostCoding.read(cost)
        }
        return PrivateEstimate(
            number: number, seat: seat,
            draft: CostEstimateDraft(proposals: costs.map(\.proposal), items: items, assumptions: assumptions),
            costs: costs, roundings: try AttachedEstimateCoding.readRoundings(&members))
    }
}
