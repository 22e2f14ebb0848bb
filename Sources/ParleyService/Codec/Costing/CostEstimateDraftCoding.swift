package import Bargaining
package import StrictJSON

/// Drafts of cost estimates as JSON: `{"proposals", "items"?, "assumptions"}`, as requests have them.
package enum CostEstimateDraftCoding {
    /// The draft as a request would write it. Complexity: linear in the figures.
    ///
    /// - Throws: `JSONFault` where the assumptions are larger than a request can be, which the limits of sets exclude.
    package static func json(of draft: CostEstimateDraft) throws -> JSONObject {
        var object: JSONObject = [
            "proposals": .array(draft.proposals.map { .string($0.description) })
        ]
        if !draft.items.isEmpty { object["items"] = .array(draft.items.map { .string($0.text) }) }
        var writer = JSONWriter(capacity: 1_024)
        CostAssumptionsCoding.write(draft.assumptions, to: &writer)
        object["assumptions"] = try JSONReader.parse(writer.bytes, limits: .request)
        return object
    }
}
