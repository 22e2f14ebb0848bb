public import EventSourcing

/// Why a campaign refuses something: one case a rule.
public enum CampaignRejection: Error, Hashable, Sendable {
    case campaignAlreadyOpen
    case campaignNotFound
    case campaignClosed
    /// A title is empty, too long, or holds control characters.
    case wordsMalformed
    case periodReversed
    case organisersMissing
    case tooManyOrganisers
    case organiserNamedTwice(PartyName)
    case subjectsMissing
    case subjectNamedTwice(Subject)
    case scopesMissing
    case tooManyScopes
    case scopeNamedTwice(CampaignScope)
    // Targets
    case targetsMissing
    case tooManyTargets
    case targetAlreadyListed(CampaignTargetKey)
    case targetNameTaken(CampaignTargetKey, PartyName)
    case targetPartyTaken(CampaignTargetKey, StreamID)
    case targetOutsideScope(CampaignTargetKey)
    /// Not in 0…``AgendaItem/maximumWorkers``.
    case targetWorkersOutOfRange(CampaignTargetKey)
    // Invitations
    case invitationsMissing
    case tooManyInvitations
    case targetUnknown(CampaignTargetKey)
    case targetAlreadyInvited(CampaignTargetKey)
    case negotiationOfAnotherTarget(StreamID)
    // Coverage
    /// The cut-off lies before the campaign's first event.
    case cutOffBeforeCampaign
    /// A report with this number has the same cut-off.
    case coverageReportedBefore(Int)
    case tooManyCoverageReports
}
