internal import Bargaining
internal import EventSourcing

/// Figures and words of every tabled term; see `Schema/projections/offer_terms.sql`.
struct OfferTermsProjection: DisclosureProjection {
    let name = "offer_terms"
    let version = 1
    let columns = [
        "ledger_id", "negotiation_id", "version", "item_key", "part_number", "parts", "part_label", "bound", "kind",
        "amount", "unit", "comparator", "baseline_amount", "baseline_change", "previous_amount", "previous_change",
        "text", "worker_category", "effective_from", "effective_through", "due_date", "is_voided",
    ]

    func rows(of negotiation: DisclosedNegotiation) -> [[ProjectionCell]] {
        negotiation.analysis.moves.flatMap { move -> [[ProjectionCell]] in
            guard move.kind.tables, let item = move.item, let term = negotiation.term(of: move.proposal, on: item)
            else {
                return []
            }
            let baseline = Self.comparable(negotiation.folded.state.item(item)?.baseline, with: term)
            let previous = Self.comparable(
                move.isVoided ? nil : negotiation.term(of: move.previous, on: item), with: term)
            let parts = term.analysedParts
            return parts.enumerated().map { index, part in
                var row: [ProjectionCell] = []
                row.reserveCapacity(columns.count)
                row += [
                    .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value),
                    .integer(move.version), .text(item.text), .number(index + 1), .number(parts.count),
                    .optional(part.label), .optional(part.bound?.rawValue), .text(term.kind.rawValue),
                    .optional(part.amount), .optional(part.unit?.text), .optional(part.comparator?.rawValue),
                ]
                row += Self.change(part, from: Self.amount(of: part, in: baseline) ?? part.stated)
                row += Self.change(part, from: Self.amount(of: part, in: previous))
                row += [
                    .optional(part.text), .optional(term.text(ofWord: "worker_category")),
                    .optional(part.from ?? Self.day(term, "effective_from")), .optional(Self.day(term, "effective_to")),
                    .optional(part.due), .boolean(move.isVoided),
                ]
                return row
            }
        }
    }

    private static func comparable(_ other: Term?, with term: Term) -> [TermPart] {
        guard let other, other.countsLike(term) else { return [] }
        return other.analysedParts
    }

    /// The figure at the same place of another term.
    private static func amount(of part: TermPart, in others: [TermPart]) -> ExactDecimal? {
        others.first { $0.isSamePlace(as: part) }?.amount
    }

    /// A figure and how far the part is from it; two nulls where either has none.
    private static func change(_ part: TermPart, from other: ExactDecimal?) -> [ProjectionCell] {
        guard let amount = part.amount, let other else { return [.null, .null] }
        return [.decimal(other), .optional(amount.less(other))]
    }

    private static func day(_ term: Term, _ word: String) -> LocalDay? {
        term.text(ofWord: word).flatMap { LocalDay($0) }
    }
}
