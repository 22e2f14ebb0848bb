internal import Bargaining
internal import StrictJSON

/// Attached estimates as JSON: `{"number", "side", "party"?, "assumptions", "proposals", "roundings"}`.
enum AttachedEstimateCoding {
    /// Writes the members into the object that is open.
    static func write(_ estimate: AttachedEstimate, to writer: inout JSONWriter) {
        writer.fields(.number("number", estimate.number), .side(estimate.side), .party(estimate.party))
        writer.key("assumptions")
        CostAssumptionsCoding.write(estimate.assumptions, to: &writer)
        writer.list("proposals", estimate.proposals, ProposalCostCoding.write)
        write(estimate.roundings, to: &writer)
    }

    /// Writes the member `roundings` into the object that is open.
    static func write(_ roundings: [RoundingRule], to writer: inout JSONWriter) {
        writer.list("roundings", roundings) { rule, writer in
            writer.beginObject()
            writer.member("figure", rule.figure.rawValue)
            writer.member("places", Int64(rule.places))
            writer.member("mode", rule.mode.rawValue)
            writer.endObject()
        }
    }

    static func read(_ members: inout MemberReader) throws(CodingFault) -> AttachedEstimate {
        AttachedEstimate(
            number: try members.number(), side: try members.side(), party: try members.party(),
            assumptions: try CostAssumptionsCoding.read(try members.required("assumptions"), as: .stored),
            proposals: try members.required("proposals").list { cost throws(CodingFault) in
                try ProposalCostCoding.read(cost)
            },
            roundings: try readRoundings(&members))
    }

    /// Reads the member `roundings`.
    static func readRoundings(_ members: inout MemberReader) throws(CodingFault) -> [RoundingRule] {
        try members.required("roundings").list { rule throws(CodingFault) in
            var members = try MemberReader(rule, form: .stored)
            let read = RoundingRule(
                figure: try members.required("figure").word(CostRounding.self),
                places: try members.required("places").count(),
                mode: try members.required("mode").word(CostRounding.Mode.self))
            try members.finish()
            return read
        }
    }

    /// How the fact is read.
    static let reader: FactCoding.Reader = { members throws(CodingFault) in
        .costEstimateAttached(try read(&members))
    }
}
