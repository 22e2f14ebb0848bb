/// The change of one part of an agreed term, exact, or the reason why there is none.
struct FigureComparison {
    private static let percents: Int128 = 100
    private static let micros: Int128 = 1_000_000

    /// Agreed minus baseline.
    private(set) var change: ExactDecimal?
    /// The change of this part as a fraction.
    private(set) var ratio: ExactRatio?
    /// Years over which the change of the whole term is spread.
    private(set) var years: ExactRatio?
    /// The annualised change, rounded.
    private(set) var annualised: ExactDecimal?
    /// Why there is none.
    private(set) var reason: NotQuantifiableReason?

    /// Compares a part.
    ///
    /// - Parameters:
    ///   - parts: All parts of the term.
    ///   - years: The length of the agreed term; `nil` where not known.
    ///   - isLast: Whether no later step of the term follows.
    init(
        _ part: TermPart, of term: Term, subject: Subject, baseline: FigureBaseline, rise: StatedRise?,
        parts: [TermPart], years: ExactRatio?, isLast: Bool
    ) {
        self.years = years
        if let rise {
            compare(part, stated: rise, parts, isLast: isLast)
        } else {
            compare(part, of: term, subject, baseline, isLast: isLast)
        }
    }

    /// A rise that the term states.
    private mutating func compare(_ part: TermPart, stated rise: StatedRise, _ parts: [TermPart], isLast: Bool) {
        ratio = Self.percent(part.amount?.microUnits)
        switch rise {
        case .over(let number):
            years = ExactRatio(Int128(number), over: 1)
            annualise(ratio, isLast: isLast)
        case .perYear:
            annualised = ratio?.rounded
            if annualised == nil { reason = .outOfRange }
        case .steps:
            if parts.contains(where: \.isAdjustedForInflation) {
                reason = isLast ? .baselineNotComparable : .earlierStep
                return
            }
            annualise(Self.percent(parts.reduce(0) { $0 + ($1.amount?.microUnits ?? 0) }), isLast: isLast)
        }
    }

    /// A level against the one before.
    private mutating func compare(
        _ part: TermPart, of term: Term, _ subject: Subject, _ baseline: FigureBaseline, isLast: Bool
    ) {
        guard let amount = part.amount, let unit = part.unit else {
            reason = Self.reason(of: term)
            return
        }
        if case .figure(let before) = baseline {
            let difference = amount.microUnits - before.amount.microUnits
            change = Int64(exactly: difference).flatMap {
                ExactDecimal(coefficient: $0, scale: ExactDecimal.maximumFractionDigits)
            }
            ratio = ExactRatio(difference, over: Int128(before.amount.microUnits.magnitude))
        }
        if !isLast {
            reason = .earlierStep
        } else if part.isLumpSum(subject) == true {
            reason = .lumpSum
        } else {
            switch baseline {
            case .figure where ratio == nil: reason = .baselineZero
            case .figure: annualise(ratio, isLast: isLast)
            case .otherUnit: reason = .unitChanged
            case .words: reason = .baselineInWords
            case .none, .notComparable:
                reason = Self.reason(of: term, subject, unit, isBaselineKnown: baseline.isKnown)
            }
        }
    }

    private mutating func annualise(_ total: ExactRatio?, isLast: Bool) {
        guard isLast else {
            reason = .earlierStep
            return
        }
        guard let years else {
            reason = .noTermDates
            return
        }
        annualised = total?.divided(by: years)?.rounded
        if annualised == nil { reason = .outOfRange }
    }

    /// A percentage as a fraction.
    private static func percent(_ micros: Int128?) -> ExactRatio? {
        micros.flatMap { ExactRatio($0, over: Self.micros * percents) }
    }

    /// Why a part without an amount has no change.
    private static func reason(of term: Term) -> NotQuantifiableReason {
        switch term.value {
        case .unknown: .unknownValue
        case .procedure: .procedureTerm
        case .tiers: .ruleLine
        default: .textTerm
        }
    }

    /// Why an amount cannot be put beside one before.
    private static func reason(
        of term: Term, _ subject: Subject, _ unit: Unit, isBaselineKnown: Bool
    ) -> NotQuantifiableReason {
        if term.kind == .reference { return .normReference }
        if isBaselineKnown { return .baselineNotComparable }
        return StatedRise.isPossible(unit, of: subject) ? .levelOrRiseUnknown : .noBaseline
    }
}

extension FigureBaseline {
    /// Whether anything is known of what was in force.
    fileprivate var isKnown: Bool { if case .none = self { false } else { true } }
}
