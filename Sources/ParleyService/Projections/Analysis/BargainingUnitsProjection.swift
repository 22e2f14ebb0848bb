internal import Bargaining
internal import EventSourcing

/// Whom disclosed negotiations were about; see `Schema/projections/bargaining_units.sql`.
struct BargainingUnitsProjection: DisclosureProjection {
    let name = "bargaining_units"
    let version = 1
    let columns = [
        "ledger_id", "negotiation_id", "unit_number", "is_current", "side", "title_zh", "title_en", "title_text",
        "region", "industry", "level", "enterprises", "enterprise_names", "is_large_enterprise", "workers",
        "women_workers", "disabled_workers", "agency_workers", "overlapping_units",
    ]

    func rows(of negotiation: DisclosedNegotiation) -> [[ProjectionCell]] {
        let units = negotiation.folded.state.procedure.groundwork.units
        return units.enumerated().map { index, defined in
            let unit = defined.unit
            let overlaps = defined.overlaps.map(String.init).joined(separator: ", ")
            return [
                .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value), .number(index + 1),
                .boolean(index + 1 == units.count), .text(defined.side.rawValue),
            ] + ProjectionCell.cells(of: unit.title) + [
                .optional(unit.scope.region?.text), .optional(unit.scope.industry?.text),
                .optional(unit.level?.rawValue), .number(unit.enterprises.count),
                unit.enterprises.isEmpty ? .null : .joined(unit.enterprises),
                .boolean(unit.workforce.isLargeEnterprise), .number(unit.workforce.total),
                .number(unit.workforce.women), .number(unit.workforce.disabledWorkers),
                .number(unit.workforce.agencyWorkers), overlaps.isEmpty ? .null : .text(overlaps),
            ]
        }
    }
}
