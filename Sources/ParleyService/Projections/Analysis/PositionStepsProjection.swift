internal import Bargaining
internal import EventSourcing

/// Where both sides stood after each act; see `Schema/projections/position_steps.sql`.
struct PositionStepsProjection: DisclosureProjection {
    let name = "position_steps"
    let version = 1
    let columns = [
        "ledger_id", "negotiation_id", "item_key", "step_number", "version", "item_number", "subject", "status",
        "labour_kind", "labour_amount", "labour_unit", "labour_text", "employer_kind", "employer_amount",
        "employer_unit", "employer_text", "gap_amount", "gap_unit", "closed_ratio", "concession_side",
        "concession_amount", "concession_unit", "result_kind", "result_amount", "result_unit", "is_voided",
        "is_correction", "occurred_date", "occurred_at", "occurred_precision", "occurred_text", "recorded_at",
    ]

    private struct Place: Hashable {
        let version: Int64
        let item: ItemKey
    }

    func rows(of negotiation: DisclosedNegotiation) -> [[ProjectionCell]] {
        let analysis = negotiation.analysis
        let moves = Dictionary(
            analysis.moves.compactMap { move in
                move.kind.tables ? move.item.map { (Place(version: move.version, item: $0), move) } : nil
            }
        ) { first, _ in first }
        return negotiation.course.items.flatMap { item -> [[ProjectionCell]] in
            guard let subject = negotiation.folded.state.agendaItem(item.key)?.subject else { return [] }
            return item.steps.enumerated().compactMap { index, step in
                guard let recordedAt = negotiation.recordedAt(step.version) else { return nil }
                let move = moves[Place(version: step.version, item: item.key)]
                let concession = move.flatMap { Concession($0, in: negotiation) }
                var row: [ProjectionCell] = []
                row.reserveCapacity(columns.count)
                row += [
                    .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value),
                    .text(item.key.text), .number(index + 1), .integer(step.version), .number(item.number),
                    .text(subject.rawValue), .text(step.status.rawValue),
                ]
                row += Self.cells(of: step.labour)
                row += Self.cells(of: step.employer)
                row += [
                    .optional(step.gap?.amount), .optional(step.gap?.unit.text),
                    .optional(step.closedRatio),
                    .optional(concession?.side.rawValue), .optional(concession?.amount),
                    .optional(concession?.unit.text), .optional(step.result?.kind.rawValue),
                    .optional(step.result?.figure), .optional(step.result?.unit?.text),
                    .boolean(move?.isVoided ?? false), .boolean(analysis.corrections.contains(step.version)),
                ]
                row += negotiation.cells(of: step.occurredAt)
                row.append(.instant(recordedAt))
                return row
            }
        }
    }

    private static func cells(of term: Term?) -> [ProjectionCell] {
        [
            .optional(term?.kind.rawValue), .optional(term?.figure), .optional(term?.unit?.text),
            .optional(term?.wording),
        ]
    }
}
