internal import Bargaining
internal import EventSourcing

/// Both sides' positions on every item; see `Schema/projections/current_terms.sql`.
struct CurrentTermsProjection: NegotiationProjection {
    let name = "current_terms"
    let version = 1
    let columns = [
        "ledger_id", "negotiation_id", "item_key", "item_number", "version", "subject", "unit", "status",
        "labour_proposal", "labour_moves", "labour_standing", "labour_term", "labour_amount", "labour_unit",
        "employer_proposal", "employer_moves", "employer_standing", "employer_term", "employer_amount", "employer_unit",
        "gap_amount", "gap_unit", "closed_ratio", "agreed_term", "agreed_amount",
    ]

    func rows(of negotiation: ProjectedNegotiation) -> [[ProjectionCell]] {
        let folded = negotiation.folded
        return folded.state.table().rows.map { row in
            let agreed = (row.agreed ?? row.tentative)?.term
            let head: [ProjectionCell] = [
                .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value), .text(row.key.text),
                .integer(Int64(row.number)), .integer(folded.version.number), .text(row.subject.rawValue),
                .text(row.unit.text), .text(row.status.rawValue),
            ]
            let tail: [ProjectionCell] = [
                .optional(row.gap?.amount), .optional(row.gap?.unit.text), .optional(row.closedRatio),
                .optional(agreed.map(Self.json)), .optional(agreed.flatMap(Self.amount)),
            ]
            return head + Self.cells(of: row.labour) + Self.cells(of: row.employer) + tail
        }
    }

    private static func cells(of column: TableColumn) -> [ProjectionCell] {
        let term = column.term
        return [
            .optional(column.proposal?.description), .integer(Int64(column.moves)), .boolean(column.isStanding),
            .optional(term.map(json)), .optional(term.flatMap(amount)), .optional(term?.unit?.text),
        ]
    }

    private static func json(_ term: Term) -> String {
        String(decoding: TermCoding.encoded(term), as: UTF8.self)
    }

    /// The figure of a term that is one figure.
    private static func amount(_ term: Term) -> ExactDecimal? {
        if case .scalar(let amount, _, _) = term.value { amount } else { nil }
    }
}
