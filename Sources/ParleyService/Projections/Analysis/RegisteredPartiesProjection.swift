internal import Bargaining
internal import EventSourcing

/// What of the registry can be published; see `Schema/projections/registered_parties.sql`.
struct RegisteredPartiesProjection: FamilyProjection {
    typealias Family = PartyFamily

    let name = "registered_parties"
    let version = 1
    let keyColumn = "party_id"
    let columns = [
        "ledger_id", "party_id", "kind", "name_zh", "name_en", "name_text", "region", "industry", "workers",
        "valid_from", "valid_through",
    ]

    func rows(of view: StreamView<PartyFamily>, _ stream: StreamID, in ledger: LedgerID) -> [[ProjectionCell]] {
        guard let kind = view.state.kind, let details = view.state.details, view.state.mergedInto == nil else {
            return []
        }
        return [
            [.integer(Int64(ledger.number)), .identifier(stream.value), .text(kind.rawValue)]
                + ProjectionCell.cells(of: details.name) + [
                    .optional(details.region?.text), .optional(details.industry?.text),
                    details.workers.map { .integer($0) } ?? .null, .optional(details.validFrom),
                    .optional(details.validThrough),
                ]
        ]
    }
}
