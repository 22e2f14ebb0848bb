internal import Bargaining

/// How the gap on one item went, from the first pair of comparable figures on; by the entries as corrected, without voided ones.
///
/// Measured anew when unit, span or basis change, as the bargaining table does (FORMAT §4).
struct GapCourse: Sendable {
    /// The gap after a move.
    struct Reading: Sendable {
        let amount: ExactDecimal
        let occurredAt: OccurredAt
    }

    /// The item.
    let item: ItemKey
    /// Labour's figure at the first gap.
    let labour: Term
    /// The employers' figure at the first gap.
    let employer: Term
    /// The first gap.
    let first: Gap
    /// The gap after each move, the first one first.
    private(set) var readings: [Reading]
    private var lastLabour: Term
    private var lastEmployer: Term

    private init(_ item: ItemKey, labour: Term, employer: Term, _ gap: Gap, at occurredAt: OccurredAt) {
        self.item = item
        self.labour = labour
        self.employer = employer
        first = gap
        readings = [Reading(amount: gap.amount, occurredAt: occurredAt)]
        lastLabour = labour
        lastEmployer = employer
    }

    /// The courses of all items that have one, in the order of the agenda.
    static func courses(of negotiation: DisclosedNegotiation) -> [GapCourse] {
        var courses: [ItemKey: GapCourse] = [:]
        for move in negotiation.analysis.moves where move.isPosition && !move.isLateEntry {
            guard let item = move.item, let tabled = negotiation.term(of: move.proposal, on: item) else { continue }
            let across = negotiation.term(of: move.opposite, on: item)
            let (labour, employer) = move.side == .labour ? (tabled, across) : (across, tabled)
            guard move.side != .neutral, let labour, let employer,
                let gap = Term.gap(labour: labour, employer: employer)
            else {
                courses[item]?.note(tabled, of: move.side)
                continue
            }
            if courses[item]?.follows(labour) == true {
                courses[item]?.note(labour: labour, employer: employer, gap, at: move.occurredAt)
            } else {
                courses[item] = GapCourse(item, labour: labour, employer: employer, gap, at: move.occurredAt)
            }
        }
        return negotiation.folded.state.items.compactMap { courses[$0.item.key] }
    }

    /// How far both sides had moved at the end, in millionths of the unit, each towards the other one's first figure; `nil` where the end
    /// cannot be compared.
    ///
    /// - Parameter settled: the term agreed at the end; `nil` without one: then what both tabled last counts.
    func moved(to settled: Term?) -> (labour: Int128, employer: Int128)? {
        if let settled, !follows(settled) { return nil }
        guard let start = labour.figure, let across = employer.figure, let endLabour = (settled ?? lastLabour).figure,
            let endEmployer = (settled ?? lastEmployer).figure
        else { return nil }
        let sign: Int128 = across.isLess(than: start) ? 1 : -1
        return (
            (start.microUnits - endLabour.microUnits) * sign, (endEmployer.microUnits - across.microUnits) * sign
        )
    }

    /// The gap at the end; `nil` where the end cannot be compared.
    func final(settled: Term?) -> ExactDecimal? {
        guard let settled else { return Term.gap(labour: lastLabour, employer: lastEmployer)?.amount }
        return follows(settled) ? ExactDecimal(coefficient: 0, scale: 0) : nil
    }

    /// Whether a term counts the same as the first figures.
    func follows(_ term: Term) -> Bool { Term.gap(labour: labour, employer: term) != nil }

    private mutating func note(_ term: Term, of side: Side) {
        guard follows(term) else { return }
        switch side {
        case .labour: lastLabour = term
        case .employer: lastEmployer = term
        case .neutral: break
        }
    }

    private mutating func note(labour: Term, employer: Term, _ gap: Gap, at occurredAt: OccurredAt) {
        lastLabour = labour
        lastEmployer = employer
        readings.append(Reading(amount: gap.amount, occurredAt: occurredAt))
    }
}
