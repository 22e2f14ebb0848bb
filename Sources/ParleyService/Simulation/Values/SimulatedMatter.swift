internal import Bargaining

/// Something to bargain over as it occurs in an industry, with the span of its values (domain §2).
struct SimulatedMatter: Sendable {
    /// Values in units of 10 to the power of minus `scale`.
    struct Figures: Sendable {
        /// Fraction digits of the amounts.
        let scale: Int
        /// What amounts are multiples of.
        let step: Int
        /// What is in force, in steps.
        let baseline: ClosedRange<Int>
        /// How far from it labour's first demand lies, in steps.
        let demand: ClosedRange<Int>
        /// Whether labour wants more of it, or less.
        let isMoreForLabour: Bool
    }

    /// In what it is bargained.
    enum Form: Sendable {
        /// Amounts.
        case figures(Figures)
        /// Table of amounts by distance: a base rate as in `figures`, and so much more, in steps, above the first kilometres.
        case tiers(Figures, more: Int)
        /// A duty of the employers with a day by which it is due, in both languages.
        case duty(zh: String, en: String)
        /// Words, in both languages: labour's and the employers'.
        case words(labour: (zh: String, en: String), employer: (zh: String, en: String))
    }

    let key: ItemKey
    let zh: String
    let en: String
    let subject: Subject
    let unit: Unit
    let form: Form

    init(_ key: String, _ zh: String, _ en: String, _ subject: Subject, _ unit: String, _ form: Form) {
        self.key = SimulatedValue.key(key)
        self.zh = zh
        self.en = en
        self.subject = subject
        self.unit = SimulatedValue.unit(unit)
        self.form = form
    }

    /// The span of its amounts; `nil` for duties and words.
    var figures: Figures? {
        switch form {
        case .figures(let figures), .tiers(let figures, _): figures
        case .duty, .words: nil
        }
    }

    /// A matter of amounts.
    static func amount(
        _ key: String, _ zh: String, _ en: String, _ subject: Subject, _ unit: String, scale: Int, step: Int = 1,
        _ baseline: ClosedRange<Int>, _ demand: ClosedRange<Int>, more: Bool
    ) -> SimulatedMatter {
        SimulatedMatter(
            key, zh, en, subject, unit,
            .figures(Figures(scale: scale, step: step, baseline: baseline, demand: demand, isMoreForLabour: more)))
    }
}
