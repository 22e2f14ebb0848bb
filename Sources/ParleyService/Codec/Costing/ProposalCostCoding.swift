internal import Bargaining
internal import StrictJSON

/// What a proposal costs as JSON: `{"proposal", "items": [{"item", "subject", "term", …}], "sum"?}`.
enum ProposalCostCoding {
    /// Writes a cost as the next value.
    static func write(_ cost: ProposalCost, to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(cost, to: &writer)
        writer.endObject()
    }

    /// Writes the members into the object that is open.
    static func writeMembers(_ cost: ProposalCost, to writer: inout JSONWriter) {
        writer.member("proposal", cost.proposal.description)
        writer.list("items", cost.items) { item, writer in
            writer.beginObject()
            writer.member("item", item.item.text)
            writer.member("subject", item.subject.rawValue)
            writer.key("term")
            TermCoding.write(item.term, to: &writer)
            CostOutcomeCoding.write(item.outcome, to: &writer)
            writer.endObject()
        }
        if let sum = cost.sum { writer.object("sum") { writer in CostOutcomeCoding.write(sum, to: &writer) } }
    }

    static func read(_ cursor: JSONCursor) throws(CodingFault) -> ProposalCost {
        var members = try MemberReader(cursor, form: .stored)
        let proposal = try members.required("proposal").proposalNumber()
        let items = try members.required("items").list { item throws(CodingFault) in
            var members = try MemberReader(item, form: .stored)
            let cost = ItemCost(
                item: try members.required("item").itemKey(),
                subject: try members.required("subject").word(Subject.self),
                term: try TermCoding.read(try members.required("term"), as: .stored),
                outcome: try CostOutcomeCoding.read(&members))
            try members.finish()
            return cost
        }
        let sum = try members.optional("sum").map { sum throws(CodingFault) in
            var members = try MemberReader(sum, form: .stored)
            let outcome = try CostOutcomeCoding.read(&members)
            try members.finish()
            return outcome
        }
        try members.finish()
        return ProposalCost(proposal: proposal, items: items, sum: sum)
    }
}
