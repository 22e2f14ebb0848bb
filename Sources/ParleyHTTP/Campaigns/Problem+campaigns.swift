internal import Bargaining
internal import EventSourcing

extension Problem {
    /// The problem of a refusal by a campaign.
    init(campaign rejection: CampaignRejection) {
        switch rejection {
        case .campaignAlreadyOpen: self.init(.campaignAlreadyOpen)
        case .campaignNotFound: self.init(.notFound)
        case .campaignClosed: self.init(.campaignClosed)
        case .wordsMalformed: self.init(.wordsMalformed)
        case .periodReversed: self.init(.campaignPeriodReversed)
        case .organisersMissing: self.init(.organisersMissing)
        case .tooManyOrganisers: self.init(.tooManyOrganisers)
        case .organiserNamedTwice(let name): self.init(.organiserNamedTwice, ["party": name.text])
        case .subjectsMissing: self.init(.subjectsMissing)
        case .subjectNamedTwice(let subject): self.init(.subjectNamedTwice, ["subject": subject.rawValue])
        case .scopesMissing: self.init(.scopesMissing)
        case .tooManyScopes: self.init(.tooManyScopes)
        case .scopeNamedTwice(let scope):
            self.init(
                .scopeNamedTwice, ["region": scope.region?.text ?? "*", "industry": scope.industry?.text ?? "*"])
        default: self.init(target: rejection)
        }
    }

    /// What is wrong with a target or an invitation.
    private init(target rejection: CampaignRejection) {
        switch rejection {
        case .targetsMissing: self.init(.targetsMissing)
        case .tooManyTargets: self.init(.tooManyTargets)
        case .targetAlreadyListed(let key): self.init(.targetAlreadyListed, ["target": key.text])
        case .targetNameTaken(let key, let name):
            self.init(.targetNameTaken, ["target": key.text, "party": name.text])
        case .targetPartyTaken(let key, let party):
            self.init(.targetPartyTaken, ["target": key.text, "party": party.description])
        case .targetOutsideScope(let key): self.init(.targetOutsideScope, ["target": key.text])
        case .targetWorkersOutOfRange(let key): self.init(.targetWorkersOutOfRange, ["target": key.text])
        case .invitationsMissing: self.init(.invitationsMissing)
        case .tooManyInvitations: self.init(.tooManyInvitations)
        case .targetUnknown(let key): self.init(.targetUnknown, ["target": key.text])
        case .targetAlreadyInvited(let key): self.init(.targetAlreadyInvited, ["target": key.text])
        case .negotiationOfAnotherTarget(let negotiation):
            self.init(.negotiationOfAnotherTarget, ["negotiation": negotiation.description])
        case .cutOffBeforeCampaign: self.init(.coverageCutOffTooEarly)
        case .coverageReportedBefore(let number): self.init(.coverageReportedBefore, ["number": String(number)])
        case .tooManyCoverageReports: self.init(.tooManyCoverageReports)
        // Told before.
        case .campaignAlreadyOpen, .campaignNotFound, .campaignClosed, .wordsMalformed, .periodReversed,
            .organisersMissing, .tooManyOrganisers, .organiserNamedTwice, .subjectsMissing, .subjectNamedTwice,
            .scopesMissing, .tooManyScopes, .scopeNamedTwice:
            self.init(.notFound)
        }
    }
}
