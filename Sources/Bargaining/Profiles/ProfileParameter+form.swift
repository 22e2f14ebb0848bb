extension ProfileParameter {
    /// The form that the parameter's value has.
    public var form: ParameterForm {
        switch self {
        case .reply, .reportBeforeTalks, .draftToCongress, .revote, .wageFiling, .review,
            .algorithmAgreementPublication, .renewal, .wageRound, .algorithmRound, .performanceReport,
            .wagePerformanceReport, .earlyEndReport, .conciliationApplication, .conciliationStart, .opinionAnswer:
            .period
        case .chiefs, .minimumRepresentatives, .largeEnterpriseMinimum, .maximumRepresentatives, .filingCopies: .count
        case .usualTerm, .wageTerm: .years
        case .frontLineShare, .quorum: .share
        case .chiefFromWithin, .secretBallot, .filingReceipt, .copyToHigherUnion: .duty
        case .periodEnd: .periodEnd
        case .parity: .parity
        case .women, .disabledWorkers, .agencyWorkers: .composition
        case .outsiders: .outsiders
        case .vacancy: .vacancy
        case .nameRepresentatives: .naming
        case .disclosure: .disclosure
        case .negotiationWindow: .window
        case .suspensionGround: .suspensionGround
        case .suspensionCap: .suspensionCap
        case .minutes: .minutes
        case .approval, .industryApproval: .approval
        case .signing: .signing
        case .filing: .filing
        case .publication: .publication
        case .binding: .binding
        case .term: .term
        case .conciliation: .conciliation
        }
    }
}
