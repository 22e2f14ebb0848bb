/// What a profile can lay down. The raw value is the key in the profile files and in their canonical form.
public enum ProfileParameter: String, Hashable, Sendable, CaseIterable {
    /// How periods end that end on a day off.
    case periodEnd = "period_end"

    /// Time to answer an invitation, from its receipt.
    case reply
    /// Chief representatives of a side.
    case chiefs
    /// Whether the chief has to belong to the side: no outsider.
    case chiefFromWithin = "chief_from_within"
    /// The fewest representatives of a side.
    case minimumRepresentatives = "minimum_representatives"
    /// The fewest representatives of a side in a larger enterprise (规模以上企业).
    case largeEnterpriseMinimum = "large_enterprise_minimum"
    /// The most representatives of a side.
    case maximumRepresentatives = "maximum_representatives"
    /// How the numbers of the two sides compare.
    case parity
    /// The least share of front-line workers among the worker side's representatives.
    case frontLineShare = "front_line_share"
    /// When women have to be among the worker side's representatives.
    case women
    /// When workers with disabilities have to be among them.
    case disabledWorkers = "disabled_workers"
    /// When agency workers have to be among them.
    case agencyWorkers = "agency_workers"
    /// Professionals from outside.
    case outsiders
    /// How soon a vacant seat is filled.
    case vacancy
    /// When representatives are made known.
    case nameRepresentatives = "name_representatives"

    /// When data are given before a meeting.
    case disclosure
    /// How long before talks the higher union is told.
    case reportBeforeTalks = "report_before_talks"
    /// How long the whole negotiation may take.
    case negotiationWindow = "negotiation_window"
    /// On what ground talks can be suspended.
    case suspensionGround = "suspension_ground"
    /// How long they can be suspended.
    case suspensionCap = "suspension_cap"
    /// Who signs the minutes.
    case minutes

    /// Time from the draft to the congress.
    case draftToCongress = "draft_to_congress"
    /// The least share of those entitled to vote that have to be present.
    case quorum
    /// The votes that a draft needs.
    case approval
    /// The votes that the draft of an industry or region needs, where the law has a rule of its own.
    case industryApproval = "industry_approval"
    /// Whether the ballot is secret.
    case secretBallot = "secret_ballot"
    /// Time from a new draft to the second vote after a rejection.
    case revote
    /// Whether the chiefs sign before or after the congress.
    case signing

    /// When the agreement is filed.
    case filing
    /// How many copies are filed.
    case filingCopies = "filing_copies"
    /// When a wage agreement is filed, where that differs; from the signature.
    case wageFiling = "wage_filing"
    /// Whether the authority has to issue a notice of receipt.
    case filingReceipt = "filing_receipt"
    /// Time for the authority to object, from its receipt; silence brings the agreement into force.
    case review
    /// When an agreement in force is published.
    case publication
    /// When an agreement on platform rules and algorithms is published, from its signature.
    case algorithmAgreementPublication = "algorithm_agreement_publication"
    /// Whether the higher union gets a copy.
    case copyToHigherUnion = "copy_to_higher_union"
    /// Whom an agreement of an industry or region binds.
    case binding

    /// For how long an agreement can run.
    case term
    /// For how many years it usually runs.
    case usualTerm = "usual_term"
    /// For how many years a wage agreement usually runs.
    case wageTerm = "wage_term"
    /// From when on renewal can be asked for, counted back from the expiry.
    case renewal
    /// How often wages are bargained over.
    case wageRound = "wage_round"
    /// How often platform rules and algorithms are bargained over.
    case algorithmRound = "algorithm_round"
    /// How often performance is reported on.
    case performanceReport = "performance_report"
    /// How often the performance of wage clauses is made known, where that differs.
    case wagePerformanceReport = "wage_performance_report"
    /// When an early end is reported to the authority.
    case earlyEndReport = "early_end_report"

    /// How long the authority handles a dispute, from its acceptance.
    case conciliation
    /// How long after the end of the negotiation window it can be applied for.
    case conciliationApplication = "conciliation_application"
    /// How soon the authority takes it up, from the application.
    case conciliationStart = "conciliation_start"
    /// Time for an employer to answer a union's opinion (意见书), from its receipt.
    case opinionAnswer = "opinion_answer"
}
