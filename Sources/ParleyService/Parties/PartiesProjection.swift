internal import Bargaining
internal import EventSourcing

/// The registry of organisations; see `Schema/projections/parties.sql`.
struct PartiesProjection: FamilyProjection {
    typealias Family = PartyFamily

    let name = "parties"
    let version = 1
    let keyColumn = "party_id"
    let columns = [
        "ledger_id", "party_id", "version", "registered_at", "updated_at", "kind", "name_zh", "name_en", "name_text",
        "region", "industry", "parent_id", "workers", "valid_from", "valid_through", "pattern", "covered", "members",
        "merged_into",
    ]

    func rows(of view: StreamView<PartyFamily>, _ stream: StreamID, in ledger: LedgerID) -> [[ProjectionCell]] {
        let state = view.state
        guard let kind = state.kind, let details = state.details, let registeredAt = view.openedAt,
            let updatedAt = view.updatedAt
        else { return [] }
        return [
            [
                .integer(Int64(ledger.number)), .identifier(stream.value), .integer(view.version.number),
                .instant(registeredAt), .instant(updatedAt), .text(kind.rawValue),
            ] + ProjectionCell.cells(of: details.name) + [
                .optional(details.region?.text), .optional(details.industry?.text), Self.identifier(details.parent),
                Self.number(details.workers), .text(details.validFrom.description),
                .optional(details.validThrough?.description), .optional(state.coverage?.pattern.rawValue),
                Self.number(state.coverage?.workers), Self.number(state.coverage?.members),
                Self.identifier(state.mergedInto),
            ]
        ]
    }

    private static func identifier(_ stream: StreamID?) -> ProjectionCell {
        stream.map { .identifier($0.value) } ?? .null
    }

    private static func number(_ number: Int64?) -> ProjectionCell { number.map { .integer($0) } ?? .null }
}
