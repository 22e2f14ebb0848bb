internal import Bargaining
internal import EventSourcing

extension Problem {
    /// The problem of a refusal by the registry.
    init(party rejection: PartyRejection) {
        switch rejection {
        case .partyAlreadyRegistered: self.init(.partyAlreadyRegistered)
        case .partyNotFound: self.init(.notFound)
        case .partyMerged(let other): self.init(.partyHasMerged, ["party": other.description])
        case .wordsMalformed: self.init(.wordsMalformed)
        case .workersOutOfRange: self.init(.partyWorkersOutOfRange)
        case .validityReversed: self.init(.validityReversed)
        case .revisionChangesNothing: self.init(.revisionChangesNothing)
        case .onlyUnionsHaveAParent: self.init(.onlyUnionsHaveAParent)
        case .partyUnknown(let party): self.init(.partyNotRegistered, ["party": party.description])
        case .parentIsNoUnion(let party): self.init(.parentIsNoUnion, ["party": party.description])
        case .namesAMergedParty(let party, let other):
            self.init(.namesAMergedParty, ["party": party.description, "other": other.description])
        case .treeHasACycle: self.init(.unionTreeHasACycle)
        case .treeTooDeep: self.init(.unionTreeTooDeep)
        case .onlyUnionsDeclareCoverage: self.init(.onlyUnionsDeclareCoverage)
        case .patternDoesNotFit(let pattern): self.init(.coveragePatternDoesNotFit, ["pattern": pattern.rawValue])
        case .enterpriseNamedTwice(let party):
            self.init(.coveredEnterpriseNamedTwice, ["party": party.description])
        case .tooManyEnterprises: self.init(.tooManyCoveredEnterprises)
        case .notAnEmployer(let party): self.init(.notAnEmployer, ["party": party.description])
        case .membersExceedWorkers: self.init(.membersExceedWorkers)
        case .mergesIntoItself: self.init(.mergesIntoItself)
        case .kindsDiffer(let kind, let other):
            self.init(.partyKindsDiffer, ["kind": kind.rawValue, "other": other.rawValue])
        }
    }
}
