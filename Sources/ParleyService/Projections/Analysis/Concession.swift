internal import Bargaining

/// How far a side came towards the other one with a move; negative where it moved away.
struct Concession: Hashable, Sendable {
    /// Who moved.
    let side: Side
    /// How far, in ``unit``.
    let amount: ExactDecimal
    /// The unit of both figures.
    let unit: Unit

    /// The concession of a move; `nil` where it cannot be measured.
    ///
    /// Measured from what the same side and party tabled last, standing or not, between figures of one unit, span and basis.
    /// Where a comparable figure of the other side stands it is the part of the gap that was closed; else the way in which
    /// the catalogue says that the side gives in; nothing where a rise helps neither side as such.
    init?(_ move: TableMove, in negotiation: DisclosedNegotiation) {
        guard move.isPosition, !move.isLateEntry, let item = move.item, move.side != .neutral,
            let now = negotiation.term(of: move.proposal, on: item),
            let before = negotiation.term(of: move.previous, on: item),
            let moved = Term.gap(labour: before, employer: now), let old = before.figure, let new = now.figure
        else { return nil }
        let across = negotiation.term(of: move.opposite, on: item)
        let amount: ExactDecimal?
        if let across, let gap = Term.gap(labour: before, employer: across),
            let left = Term.gap(labour: now, employer: across)
        {
            amount = gap.amount.less(left.amount)
        } else {
            guard let subject = negotiation.folded.state.agendaItem(item)?.subject else { return nil }
            switch (SubjectCatalogue.entry(of: subject).direction(of: moved.unit), move.side) {
            case (.labour, .employer), (.employer, .labour): amount = new.less(old)
            case (.labour, .labour), (.employer, .employer): amount = old.less(new)
            case (.none, _), (_, .neutral): amount = nil
            }
        }
        guard let amount else { return nil }
        side = move.side
        self.amount = amount
        unit = moved.unit
    }
}
