public import EventSourcing

/// Why the registry refuses something: one case a rule.
public enum PartyRejection: Error, Hashable, Sendable {
    case partyAlreadyRegistered
    case partyNotFound
    /// It became part of this one and takes no acts.
    case partyMerged(into: StreamID)
    /// A name is empty, too long, or holds control characters.
    case wordsMalformed
    /// Not in 0…``AgendaItem/maximumWorkers``.
    case workersOutOfRange
    case validityReversed
    case revisionChangesNothing
    // The tree of unions
    case onlyUnionsHaveAParent
    case partyUnknown(StreamID)
    case parentIsNoUnion(StreamID)
    /// A party that the act names became part of another one.
    case namesAMergedParty(StreamID, into: StreamID)
    case treeHasACycle
    case treeTooDeep
    // Coverage
    case onlyUnionsDeclareCoverage
    case patternDoesNotFit(CoveragePattern)
    case enterpriseNamedTwice(StreamID)
    case tooManyEnterprises
    case notAnEmployer(StreamID)
    case membersExceedWorkers
    // Mergers
    case mergesIntoItself
    case kindsDiffer(PartyKind, PartyKind)
}
