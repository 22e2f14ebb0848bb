internal import Bargaining

/// A matter at one table with the course it will take.
struct PlannedItem: Sendable {
    let matter: SimulatedMatter
    /// How both sides move; `nil` for duties and words.
    let course: ConcessionPlan?
    /// The session in which it is settled, from 1; `nil` where it is not.
    let settles: Int?
    /// Whether the last offer takes effect in two steps, a year apart.
    let isPhased: Bool
    /// The first day of the agreement that the sides have in mind.
    let effectiveFrom: LocalDay
    /// The day by which a duty is due.
    let due: LocalDay

    var key: ItemKey { matter.key }

    /// The item as it is put on the agenda.
    func agendaItem(workers: Int, baseline: Bool) -> AgendaItem {
        AgendaItem(
            key: key, number: 0, title: .both(zh: matter.zh, en: matter.en), subject: matter.subject, unit: matter.unit,
            baseline: baseline ? course.map { term(of: $0.baseline) } : nil, workersCovered: Int64(workers))
    }

    /// A side's position in a session, from 1; the last one where the session is later.
    func position(of side: Side, in session: Int) -> Term {
        if let course {
            let values = side == .employer ? course.employer : course.labour
            let value = values[min(session, values.count) - 1]
            return side == .employer ? term(of: value) : term(of: value, comparator)
        }
        switch matter.form {
        case .duty(let zh, let en):
            return Term(
                .procedure(duty: zh, owner: .employer, due: side == .employer ? due : nil), words: Self.english(en))
        case .words(let labour, let employer):
            let words = side == .employer ? employer : labour
            return Term(.text(words.zh), words: Self.english(words.en))
        case .figures, .tiers: return Term(.unknown(matter.zh))
        }
    }

    /// Whether a side's position in a session differs from the one before.
    func moves(_ side: Side, in session: Int) -> Bool {
        guard session > 1 else { return true }
        guard let course else { return false }
        let values = side == .employer ? course.employer : course.labour
        return session <= values.count && values[session - 1] != values[session - 2]
    }

    /// The term on which the sides meet.
    var finalTerm: Term {
        guard let course, let agreed = course.agreed else { return position(of: .employer, in: .max) }
        guard isPhased, case .figures = matter.form, let next = effectiveFrom.adding(years: 1) else {
            return term(of: agreed, comparator)
        }
        let first = course.baseline + (agreed - course.baseline) * 2 / 3
        return Term(
            .schedule(
                unit: matter.unit,
                steps: [
                    DatedStep(from: effectiveFrom.description, amount: amount(of: first)),
                    DatedStep(from: next.description, amount: amount(of: agreed)),
                ]))
    }

    /// The final term with one step more for labour, as an offer after a rejection gives it.
    var improvedTerm: Term {
        guard let course, let agreed = course.agreed, let figures else { return finalTerm }
        return term(of: max(0, agreed + (figures.isMoreForLabour ? 1 : -1)), comparator)
    }

    /// Whether its final term makes a commitment with a day: a duty, or a step after the first day.
    var isCommitment: Bool {
        switch finalTerm.value {
        case .procedure(_, _, let due): due != nil
        case .schedule: true
        default: false
        }
    }

    /// The day by which the commitment is due.
    var commitmentDue: LocalDay {
        if case .schedule = finalTerm.value { effectiveFrom.adding(years: 1) ?? due } else { due }
    }

    private var figures: SimulatedMatter.Figures? { matter.figures }

    private var comparator: Comparator? { figures.map { $0.isMoreForLabour ? .atLeast : .atMost } }

    private func amount(of value: Int) -> ExactDecimal {
        SimulatedValue.decimal(Int64(value * (figures?.step ?? 1)), scale: figures?.scale ?? 0)
    }

    private func term(of value: Int, _ comparator: Comparator? = nil) -> Term {
        guard case .tiers(_, let more) = matter.form else {
            return Term(.scalar(amount: amount(of: value), unit: matter.unit, comparator: comparator))
        }
        let near = SimulatedValue.decimal(3, scale: 0)
        return Term(
            .tiers(
                unit: matter.unit,
                lines: [
                    TierLine(
                        rate: .amount(amount(of: value)),
                        bands: [
                            TermWord(name: "km_from", content: .amount(SimulatedValue.decimal(0, scale: 0))),
                            TermWord(name: "km_below", content: .amount(near)),
                        ]),
                    TierLine(
                        rate: .amount(amount(of: value + more)),
                        bands: [TermWord(name: "km_from", content: .amount(near))]),
                ]))
    }

    private static func english(_ text: String) -> [TermWord] { [TermWord(name: "text_en", content: .text(text))] }
}
