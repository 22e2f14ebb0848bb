internal import Bargaining

/// Gaps, concessions and the deadline effect of a negotiation, over the items on which both sides once stood at comparable
/// figures. Ratios are of an item's first gap, each with six places; over several items they are means.
struct GapFigures: Sendable {
    /// One item: how much of its first gap each side covered.
    private struct Share {
        let labour: ExactDecimal
        let employer: ExactDecimal
        let closed: ExactDecimal
    }

    /// The days before a settlement that count as its end: the last week.
    private static let lastDays = 7
    /// The part of the time that counts as its end: the last tenth.
    private static let lastPart = 10

    /// How many items are comparable.
    let items: Int
    /// The first gap of the only comparable item.
    let first: Gap?
    /// Its gap at the end.
    let final: ExactDecimal?
    let closedRatio: ExactDecimal?
    let labourRatio: ExactDecimal?
    let employerRatio: ExactDecimal?
    /// The smaller share over the larger one; `nil` where a side moved away.
    let reciprocity: ExactDecimal?
    /// Moves towards the other side, as shares of the first gap of their item.
    let concessions: [ExactDecimal]
    let lastTenthRatio: ExactDecimal?
    let lastWeekRatio: ExactDecimal?

    /// Reads the figures of a negotiation. Complexity: linear in its moves and items.
    init(_ negotiation: DisclosedNegotiation) {
        let courses = GapCourse.courses(of: negotiation)
        items = courses.count
        let only = courses.count == 1 ? courses.first : nil
        first = only?.first
        final = only.flatMap { $0.final(settled: Self.settled($0, negotiation)) }
        let open = courses.filter { $0.first.amount.coefficient != 0 }
        let shares = open.compactMap { Self.share($0, Self.settled($0, negotiation)) }
        closedRatio = ExactDecimal.mean(shares.map(\.closed))
        labourRatio = ExactDecimal.mean(shares.map(\.labour))
        employerRatio = ExactDecimal.mean(shares.map(\.employer))
        reciprocity = Self.reciprocity(labourRatio, employerRatio)
        concessions = Self.concessions(open, negotiation)
        lastTenthRatio = ExactDecimal.mean(
            open.compactMap { course in
                Self.lateShare(course, negotiation) { left, span in left * Self.lastPart <= span }
            })
        lastWeekRatio = ExactDecimal.mean(
            open.compactMap { course in Self.lateShare(course, negotiation) { left, _ in left <= Self.lastDays } })
    }

    /// The largest concession; `nil` without one.
    var largestConcession: ExactDecimal? { concessions.max { $0.isLess(than: $1) } }

    /// What is agreed on the item at the end.
    private static func settled(_ course: GapCourse, _ negotiation: DisclosedNegotiation) -> Term? {
        negotiation.folded.state.item(course.item)?.settledTerm
    }

    private static func share(_ course: GapCourse, _ settled: Term?) -> Share? {
        let gap = course.first.amount.microUnits
        guard let moved = course.moved(to: settled), let final = course.final(settled: settled),
            let labour = ExactDecimal.ratio(moved.labour, to: gap),
            let employer = ExactDecimal.ratio(moved.employer, to: gap),
            let closed = ExactDecimal.ratio(gap - final.microUnits, to: gap)
        else { return nil }
        return Share(labour: labour, employer: employer, closed: closed)
    }

    private static func reciprocity(_ labour: ExactDecimal?, _ employer: ExactDecimal?) -> ExactDecimal? {
        guard let labour, let employer, labour.coefficient >= 0, employer.coefficient >= 0 else { return nil }
        let (smaller, larger) = labour.isLess(than: employer) ? (labour, employer) : (employer, labour)
        return ExactDecimal.ratio(smaller.microUnits, to: larger.microUnits)
    }

    private static func concessions(_ courses: [GapCourse], _ negotiation: DisclosedNegotiation) -> [ExactDecimal] {
        let byItem = Dictionary(courses.map { ($0.item, $0) }) { first, _ in first }
        return negotiation.analysis.moves.compactMap { move in
            guard let course = move.item.flatMap({ byItem[$0] }),
                let concession = Concession(move, in: negotiation), concession.amount.coefficient > 0,
                let term = negotiation.term(of: move.proposal, on: course.item), course.follows(term)
            else { return nil }
            return ExactDecimal.ratio(concession.amount.microUnits, to: course.first.amount.microUnits)
        }
    }

    /// The share of the first gap that was closed at the end of the time, of an item that was settled at a comparable figure; `nil`
    /// where a day is not known.
    ///
    /// - Parameter isLate: whether so many days before the settlement are its end; the second number is the whole time in days.
    private static func lateShare(
        _ course: GapCourse, _ negotiation: DisclosedNegotiation, isLate: (_ left: Int, _ span: Int) -> Bool
    ) -> ExactDecimal? {
        guard let term = settled(course, negotiation), course.follows(term),
            let end = negotiation.day(of: negotiation.analysis.settledAt(course.item)),
            let start = negotiation.day(of: course.readings.first?.occurredAt),
            let span = StageDays.days(start, end)
        else { return nil }
        var before = course.first.amount
        for reading in course.readings {
            guard let left = StageDays.days(negotiation.day(of: reading.occurredAt), end) else { return nil }
            if isLate(left, span) { break }
            before = reading.amount
        }
        return ExactDecimal.ratio(before.microUnits, to: course.first.amount.microUnits)
    }
}
