extension RuleProfile {
    /// For how long an agreement can run.
    public var term: Provision<TermRange>? {
        provision(.term) { if case .term(let value) = $0 { value } else { nil } }
    }

    /// For how many years it usually runs.
    public var usualTerm: Provision<Int>? {
        provision(.usualTerm) { if case .years(let value) = $0 { value } else { nil } }
    }

    /// For how many years a wage agreement usually runs.
    public var wageTerm: Provision<Int>? {
        provision(.wageTerm) { if case .years(let value) = $0 { value } else { nil } }
    }

    /// From when on renewal can be asked for, counted back from the expiry.
    public var renewal: Provision<Period>? {
        provision(.renewal) { if case .period(let value) = $0 { value } else { nil } }
    }

    /// How often wages are bargained over.
    public var wageRound: Provision<Period>? {
        provision(.wageRound) { if case .period(let value) = $0 { value } else { nil } }
    }

    /// How often platform rules and algorithms are bargained over.
    public var algorithmRound: Provision<Period>? {
        provision(.algorithmRound) { if case .period(let value) = $0 { value } else { nil } }
    }

    /// How often performance is reported on.
    public var performanceReport: Provision<Period>? {
        provision(.performanceReport) { if case .period(let value) = $0 { value } else { nil } }
    }

    /// How often the performance of wage clauses is made known, where that differs.
    public var wagePerformanceReport: Provision<Period>? {
        provision(.wagePerformanceReport) { if case .period(let value) = $0 { value } else { nil } }
    }

    /// When an early end is reported to the authority.
    public var earlyEndReport: Provision<Period>? {
        provision(.earlyEndReport) { if case .period(let value) = $0 { value } else { nil } }
    }
}
