internal import HTTPTypes

extension ProblemCode {
    /// The HTTP status of a refusal by a rule of parties and campaigns; `nil` for every other problem.
    var statusOfCampaigns: HTTPResponse.Status? {
        switch self {
        case .partyWorkersOutOfRange, .validityReversed, .onlyUnionsHaveAParent, .partyNotRegistered, .parentIsNoUnion,
            .namesAMergedParty, .unionTreeHasACycle, .unionTreeTooDeep, .coveragePatternDoesNotFit,
            .coveredEnterpriseNamedTwice, .tooManyCoveredEnterprises, .notAnEmployer, .membersExceedWorkers,
            .mergesIntoItself, .campaignPeriodReversed, .organisersMissing, .tooManyOrganisers, .organiserNamedTwice,
            .subjectsMissing, .subjectNamedTwice, .scopesMissing, .tooManyScopes, .scopeNamedTwice, .targetsMissing,
            .tooManyTargets, .targetOutsideScope, .targetWorkersOutOfRange, .invitationsMissing, .tooManyInvitations,
            .targetUnknown, .targetNotNamed, .coverageCutOffTooEarly:
            .unprocessableContent
        case .lineTooLong, .tooManyLines:
            .contentTooLarge
        case .partyAlreadyRegistered, .partyHasMerged, .revisionChangesNothing, .onlyUnionsDeclareCoverage,
            .partyKindsDiffer, .campaignAlreadyOpen, .campaignClosed, .targetAlreadyListed, .targetNameTaken,
            .targetPartyTaken, .targetAlreadyInvited, .negotiationOfAnotherTarget, .coverageReportedBefore,
            .tooManyCoverageReports:
            .conflict
        default: nil
        }
    }
}
