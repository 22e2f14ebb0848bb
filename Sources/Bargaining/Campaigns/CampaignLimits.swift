/// What a campaign can hold: bounds that keep its state in memory.
public enum CampaignLimits {
    /// Who runs it.
    public static let maximumOrganisers = 20
    /// Scopes in which it invites.
    public static let maximumScopes = 200
    /// Targets in all.
    public static let maximumTargets = 50_000
    /// Targets that one act lists.
    public static let maximumTargetsOfAct = 1_000
    /// Coverage reports in all.
    public static let maximumCoverageReports = 200
    /// Invitations that one act notes.
    public static let maximumInvitationsOfAct = 1_000
}
