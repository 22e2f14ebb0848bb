/// What a procedure can hold: bounds that keep its state in memory, far above any real one.
public enum ProcedureLimits {
    /// Vacancies that are remembered: more than there are seats, so that every open one is among them.
    public static let maximumVacancies = 2 * NegotiationLimits.maximumSeats
    /// Requests for information.
    public static let maximumRequests = 1_000
    /// Documents that answer one request.
    public static let maximumDocuments = 100
    /// Disclosures of rules.
    public static let maximumRulesDisclosures = 1_000
    /// Versions of minutes.
    public static let maximumMinutes = 2_000
    /// Suspensions.
    public static let maximumSuspensions = 200
    /// Steps that a side stated and the other did not.
    public static let maximumPendingSteps = 200
    /// Drafts.
    public static let maximumDrafts = 100
    /// Sittings on one draft.
    public static let maximumSittings = 2_000
    /// Enterprises that vote each by itself, and enterprises that join.
    public static let maximumEnterprises = 1_000
    /// Copies filed.
    public static let maximumCopies = 100
    /// Clauses that an objection names, and the highest number of a clause.
    public static let maximumClauses = 1_000
    /// Entries contested at one time.
    public static let maximumContests = 200
    /// Meetings of the tripartite mechanism.
    public static let maximumTripartiteMeetings = 1_000
    /// Tasks that one of them sets.
    public static let maximumFollowUps = 100
    /// Disputes over performance.
    public static let maximumArbitrations = 1_000
    /// Proposals to change the agreement.
    public static let maximumAmendments = 200
    /// Changes of rules that the other side was told of.
    public static let maximumRuleChanges = 1_000
    /// Reports on performance.
    public static let maximumPerformanceReports = 200
    /// Invitations to bargain anew that are recorded of one agreement.
    public static let maximumNextRounds = 50
    /// Sets of ground rules, one after the other.
    public static let maximumGroundRules = 200
    /// Agreements to keep records confidential.
    public static let maximumConfidentialityAgreements = 200
    /// Explanations of algorithms.
    public static let maximumAlgorithmExplanations = 1_000
    /// Figures that others published.
    public static let maximumIndicators = 1_000
    /// Definitions of the bargaining unit.
    public static let maximumUnits = 100
    /// People who are noted as having been at a session.
    public static let maximumAttendees = 200
    /// What was left out and entered late.
    public static let maximumLateEntries = 1_000
    /// Positions that the other side confirmed.
    public static let maximumConfirmations = 10_000
    /// Conciliations, one after the other.
    public static let maximumConciliations = 100
}
