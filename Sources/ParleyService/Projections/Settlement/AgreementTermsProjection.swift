internal import Bargaining
internal import EventSourcing

/// What was agreed, figure by figure; see `Schema/projections/agreement_terms.sql`.
struct AgreementTermsProjection: DisclosureProjection {
    let name = "agreement_terms"
    let version = 1
    let columns = [
        "ledger_id", "negotiation_id", "agreement_number", "item_key", "part_number", "parts", "item_number", "subject",
        "term_kind", "part_kind", "part_label", "term_text", "unit", "measure", "comparator", "baseline_amount",
        "baseline_unit", "new_amount", "change_amount", "change_ratio", "is_stated_change", "effective_from_date",
        "effective_from_precision", "effective_to_date", "effective_to_precision", "term_years",
        "annualised_change_ratio", "not_quantifiable_reason", "worker_category", "workers_covered", "is_lump_sum",
        "is_published", "agreed_date", "agreed_precision", "settled_date", "settled_precision", "settled_year",
        "settled_quarter",
    ]

    func rows(of negotiation: DisclosedNegotiation) -> [[ProjectionCell]] {
        let isPublished = negotiation.folded.state.opening?.published != nil
        return negotiation.agreements.flatMap { agreement in
            let workers = agreement.workersCovered(negotiation.folded.state)
            let settled: [ProjectionCell] =
                negotiation.date(agreement.settledAt) + negotiation.quarter(agreement.settledAt)
            return agreement.settled.flatMap { settledItem -> [[ProjectionCell]] in
                let item = settledItem.item.item
                let figures = settledItem.term.agreedFigures(
                    of: item.subject, before: settledItem.item.baseline, agreement: agreement.term)
                let tail: [ProjectionCell] =
                    [.boolean(isPublished)] + negotiation.date(settledItem.agreedAt) + settled
                return figures.enumerated().map { index, figure in
                    let head: [ProjectionCell] = [
                        .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value),
                        .integer(Int64(agreement.number)), .text(item.key.text), .integer(Int64(index + 1)),
                        .integer(Int64(figures.count)), .integer(Int64(item.number)), .text(item.subject.rawValue),
                        .text(settledItem.term.kind.rawValue),
                    ]
                    let reach: [ProjectionCell] = [
                        .optional(settledItem.term.workerCategory), .optional(item.workersCovered ?? workers),
                        .optional(figure.isLumpSum),
                    ]
                    return head + Self.cells(of: figure, in: negotiation) + reach + tail
                }
            }
        }
    }

    private static func cells(of figure: AgreedFigure, in negotiation: DisclosedNegotiation) -> [ProjectionCell] {
        let unit = figure.agreed?.unit
        let amounts: [ProjectionCell] = [
            .text(figure.part.kind.rawValue), .optional(figure.part.label), .optional(figure.words),
            .optional(unit?.text), .optional(unit.map { Measure($0).rawValue }),
            .optional(figure.comparator?.rawValue), .optional(figure.baseline?.amount),
            .optional(figure.baseline?.unit.text), .optional(figure.agreed?.amount), .optional(figure.change),
            .optional(figure.changeRatio), .boolean(figure.isStatedChange),
        ]
        let change: [ProjectionCell] = [
            .optional(figure.years), .optional(figure.annualisedChange), .optional(figure.reason?.rawValue),
        ]
        return amounts + negotiation.date(figure.from) + negotiation.date(figure.through) + change
    }
}

extension Term {
    /// The workers to whom it applies, as written.
    fileprivate var workerCategory: String? {
        if case .text(let category)? = word("worker_category") { category } else { nil }
    }
}
