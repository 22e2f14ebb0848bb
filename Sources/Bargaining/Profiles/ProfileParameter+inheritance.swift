extension ProfileParameter {
    /// When a profile that is silent on a parameter takes it from its base.
    public enum Inheritance: Hashable, Sendable {
        /// Always: the base is the law of a wider area, which holds where the narrower one lays nothing down.
        case always
        /// Unless the profile states another parameter: then it has made a rule of its own on the matter, and what the
        /// base adds to *its* rule does not belong to this one.
        case unlessStated(ProfileParameter)
    }

    /// How the law works for this parameter.
    ///
    /// Order 22 and the laws above it hold in the whole country, so a place takes what it does not settle itself from
    /// them, and a city takes it from its province first. These belong to a rule and fall with it:
    ///
    /// - ``largeEnterpriseMinimum`` and ``maximumRepresentatives`` to the number of representatives;
    /// - ``suspensionCap`` to the ground of suspension: a place that allows suspension on other grounds sets its cap too;
    /// - ``wageFiling`` to filing: Order 9's 7 days are a rule beside Order 22's 10, and a regulation that sets a period
    ///   of its own covers wage agreements as well;
    /// - ``wagePerformanceReport`` to the report on performance;
    /// - ``usualTerm`` and ``wageTerm`` to the term.
    ///
    /// For ``industryApproval`` no rule in place or base means that the vote of an enterprise is the measure.
    public var inheritance: Inheritance {
        switch self {
        case .largeEnterpriseMinimum, .maximumRepresentatives: .unlessStated(.minimumRepresentatives)
        case .suspensionCap: .unlessStated(.suspensionGround)
        case .wageFiling: .unlessStated(.filing)
        case .wagePerformanceReport: .unlessStated(.performanceReport)
        case .usualTerm, .wageTerm: .unlessStated(.term)
        default: .always
        }
    }
}
