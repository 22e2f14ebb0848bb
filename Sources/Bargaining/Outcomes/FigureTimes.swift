/// From when through when the parts of an agreed term hold, as far as agreement and term tell.
struct FigureTimes {
    /// The agreed term of the figures; `nil` where not known to the day.
    let term: AgreementTerm?
    private let from: OccurredAt
    private let through: OccurredAt
    private let words: Term

    /// The times of a term.
    ///
    /// - Parameter agreement: The nominal term of the agreement; `nil` where not known.
    init(_ words: Term, agreement: AgreementTerm?) {
        let first = Self.day(words, "effective_from") ?? agreement?.from
        let last = Self.day(words, "effective_to") ?? agreement?.through
        self.words = words
        from = first.map { .day($0) } ?? .unknown
        through = last.map { .day($0) } ?? .unknown
        if let first, let last { term = AgreementTerm(from: first, through: last) } else { term = nil }
    }

    /// Years over which the change of the whole term is spread; `nil` where not known.
    var years: ExactRatio? {
        if let term { return term.length.years }
        guard case .byYear(_, let steps) = words.value, let first = steps.first, let last = steps.last else {
            return nil
        }
        switch (ContractTime(year: first.year), ContractTime(year: last.year)) {
        case (.contractYear(let first), .contractYear(let last)),
            (.calendar(let first, _, _), .calendar(let last, _, _)):
            return ExactRatio(Int128(last - first + 1), over: 1)
        default: return nil
        }
    }

    /// The times of the part at an index.
    func times(of index: Int) -> (from: OccurredAt, through: OccurredAt) {
        switch words.value {
        case .byYear(_, let steps): return times(ofYear: steps[index].year)
        case .schedule(_, let steps):
            let next = index + 1 < steps.count ? begin(steps[index + 1].from) : through
            guard index + 1 < steps.count else { return (begin(steps[index].from), next) }
            guard case .day(let day) = next, let last = day.adding(days: -1) else {
                return (begin(steps[index].from), .unknown)
            }
            return (begin(steps[index].from), .day(last))
        default: return (from, through)
        }
    }

    private func times(ofYear text: String) -> (from: OccurredAt, through: OccurredAt) {
        switch ContractTime(year: text) {
        case .contractYear(let year)?:
            guard let term, let first = term.firstDay(ofYear: year), let next = term.firstDay(ofYear: year + 1),
                let last = next.adding(days: -1)
            else { return (.unknown, .unknown) }
            return (.day(first), .day(min(last, term.through)))
        case .calendar(let year, _, _)?: return (.year(year), .year(year))
        case .start?, .end?, nil: return (.unknown, .unknown)
        }
    }

    private func begin(_ text: String) -> OccurredAt {
        switch ContractTime(from: text) {
        case .start?: from
        case .end?: through
        case .contractYear(let year)?: term?.firstDay(ofYear: year).map { .day($0) } ?? .unknown
        case .calendar(let year, 0, _)?: .year(year)
        case .calendar(let year, let month, 0)?: .month(year: year, month: month)
        case .calendar(let year, let month, let day)?:
            LocalDay(year: year, month: month, day: day).map { .day($0) } ?? .unknown
        case nil: .unknown
        }
    }

    private static func day(_ term: Term, _ name: String) -> LocalDay? {
        if case .text(let text)? = term.word(name) { LocalDay(text) } else { nil }
    }
}
