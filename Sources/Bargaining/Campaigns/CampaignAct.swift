/// What the organisers of a campaign want to record.
public enum CampaignAct: Hashable, Sendable {
    /// Opens a campaign.
    case open(CampaignOpening)
    /// Lists whom it will invite, 1…``CampaignLimits/maximumTargetsOfAct``.
    case list([CampaignTarget])
    /// Notes negotiations that its invitations opened, 1…``CampaignLimits/maximumInvitationsOfAct``.
    case note([CampaignInvitation])
    /// Reports its coverage at a cut-off, as it was counted from the log.
    case reportCoverage(CoverageFinding)
    /// Nobody else is invited.
    case close
}
