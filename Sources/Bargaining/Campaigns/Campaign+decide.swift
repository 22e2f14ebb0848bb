internal import EventSourcing

extension Campaign {
    /// The rules of a campaign.
    static func fact(of act: CampaignAct, _ state: CampaignState) throws(CampaignRejection) -> CampaignFact {
        if case .open(let opening) = act {
            guard state.opening == nil else { throw .campaignAlreadyOpen }
            try check(opening)
            return .campaignOpened(opening)
        }
        guard let opening = state.opening else { throw .campaignNotFound }
        switch act {
        case .list(let targets):
            guard !state.isClosed else { throw .campaignClosed }
            try check(targets, opening, state)
            return .campaignTargetsListed(targets)
        case .note(let invitations):
            // Also of a closed campaign: the invitations stand, so the log says so.
            try check(invitations, state)
            return .campaignInvitationsNoted(invitations)
        case .close:
            guard !state.isClosed else { throw .campaignClosed }
            return .campaignClosed
        case .reportCoverage(let finding):
            // Also of a closed campaign: its agreements take effect and run out afterwards.
            return .coverageReported(try report(finding, state))
        // Decided before: listed so that a new act cannot be forgotten.
        case .open: throw .campaignAlreadyOpen
        }
    }

    private static func report(
        _ finding: CoverageFinding, _ state: CampaignState
    ) throws(CampaignRejection) -> CoverageReport {
        guard finding.version > .none else { throw .cutOffBeforeCampaign }
        if let same = state.coverageReports.first(where: { $0.finding.position == finding.position }) {
            throw .coverageReportedBefore(same.number)
        }
        guard state.coverageReports.count < CampaignLimits.maximumCoverageReports else {
            throw .tooManyCoverageReports
        }
        return CoverageReport(number: state.coverageReports.count + 1, finding: finding)
    }

    private static func check(_ opening: CampaignOpening) throws(CampaignRejection) {
        guard opening.title.isWellFormed else { throw .wordsMalformed }
        guard opening.from <= opening.through else { throw .periodReversed }
        guard !opening.organisers.isEmpty else { throw .organisersMissing }
        guard opening.organisers.count <= CampaignLimits.maximumOrganisers else { throw .tooManyOrganisers }
        if let twice = firstRepeated(opening.organisers) { throw .organiserNamedTwice(twice) }
        guard !opening.subjects.isEmpty else { throw .subjectsMissing }
        if let twice = firstRepeated(opening.subjects) { throw .subjectNamedTwice(twice) }
        guard !opening.scopes.isEmpty else { throw .scopesMissing }
        guard opening.scopes.count <= CampaignLimits.maximumScopes else { throw .tooManyScopes }
        if let twice = firstRepeated(opening.scopes) { throw .scopeNamedTwice(twice) }
    }

    /// Keys, names and registered parties occur once in a campaign, so that nobody's workers are counted twice.
    private static func check(
        _ targets: [CampaignTarget], _ opening: CampaignOpening, _ state: CampaignState
    ) throws(CampaignRejection) {
        guard !targets.isEmpty else { throw .targetsMissing }
        guard targets.count <= CampaignLimits.maximumTargetsOfAct,
            state.targets.count + targets.count <= CampaignLimits.maximumTargets
        else { throw .tooManyTargets }
        var (keys, names, parties): (Set<CampaignTargetKey>, Set<PartyName>, Set<StreamID>) = ([], [], [])
        for target in targets {
            guard state.places[target.key] == nil, keys.insert(target.key).inserted else {
                throw .targetAlreadyListed(target.key)
            }
            guard !state.names.contains(target.name), names.insert(target.name).inserted else {
                throw .targetNameTaken(target.key, target.name)
            }
            if let party = target.party {
                guard !state.parties.contains(party), parties.insert(party).inserted else {
                    throw .targetPartyTaken(target.key, party)
                }
            }
            if let workers = target.unit.workers, !(0...AgendaItem.maximumWorkers).contains(workers) {
                throw .targetWorkersOutOfRange(target.key)
            }
            guard opening.scopes.contains(where: { $0.contains(target.unit.scope) }) else {
                throw .targetOutsideScope(target.key)
            }
        }
    }

    /// A target is invited once, and a negotiation is of one target.
    private static func check(
        _ invitations: [CampaignInvitation], _ state: CampaignState
    ) throws(CampaignRejection) {
        guard !invitations.isEmpty else { throw .invitationsMissing }
        guard invitations.count <= CampaignLimits.maximumInvitationsOfAct else { throw .tooManyInvitations }
        var (keys, negotiations): (Set<CampaignTargetKey>, Set<StreamID>) = ([], [])
        for invitation in invitations {
            guard state.places[invitation.target] != nil else { throw .targetUnknown(invitation.target) }
            guard state.negotiations[invitation.target] == nil, keys.insert(invitation.target).inserted else {
                throw .targetAlreadyInvited(invitation.target)
            }
            guard !state.invited.contains(invitation.negotiation),
                negotiations.insert(invitation.negotiation).inserted
            else { throw .negotiationOfAnotherTarget(invitation.negotiation) }
        }
    }

    private static func firstRepeated<Element: Hashable>(_ elements: [Element]) -> Element? {
        var seen: Set<Element> = []
        return elements.first { !seen.insert($0).inserted }
    }
}
