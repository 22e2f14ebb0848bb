import Bargaining
import EventSourcing
import Testing

extension Rejections {
    private static let stream = StreamID(UUIDValue(high: 3, low: 4))

    /// One refusal of each rule of the registry.
    static func ofParties() throws -> [PartyRejection] {
        [
            .partyAlreadyRegistered, .partyNotFound, .partyMerged(into: stream), .wordsMalformed, .workersOutOfRange,
            .validityReversed, .revisionChangesNothing, .onlyUnionsHaveAParent, .partyUnknown(stream),
            .parentIsNoUnion(stream), .namesAMergedParty(stream, into: stream), .treeHasACycle, .treeTooDeep,
            .onlyUnionsDeclareCoverage, .patternDoesNotFit(.joint), .enterpriseNamedTwice(stream), .tooManyEnterprises,
            .notAnEmployer(stream), .membersExceedWorkers, .mergesIntoItself, .kindsDiffer(.union, .platform),
        ]
    }

    /// One refusal of each rule of campaigns.
    static func ofCampaigns() throws -> [CampaignRejection] {
        let key = try #require(CampaignTargetKey("E-1"))
        let name = try #require(PartyName("Employer"))
        return [
            .campaignAlreadyOpen, .campaignNotFound, .campaignClosed, .wordsMalformed, .periodReversed,
            .organisersMissing, .tooManyOrganisers, .organiserNamedTwice(name), .subjectsMissing,
            .subjectNamedTwice(.wage), .scopesMissing, .tooManyScopes,
            .scopeNamedTwice(CampaignScope(region: nil, industry: IndustryCode("6020"))), .targetsMissing,
            .tooManyTargets, .targetAlreadyListed(key), .targetNameTaken(key, name), .targetPartyTaken(key, stream),
            .targetOutsideScope(key), .targetWorkersOutOfRange(key), .invitationsMissing, .tooManyInvitations,
            .targetUnknown(key), .targetAlreadyInvited(key), .negotiationOfAnotherTarget(stream),
            .cutOffBeforeCampaign, .coverageReportedBefore(1), .tooManyCoverageReports,
        ]
    }
}
