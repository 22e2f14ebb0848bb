internal import EventSourcing

extension Party {
    /// The rules of the registry.
    static func fact(of command: PartyCommand, _ state: PartyState) throws(PartyRejection) -> PartyFact {
        if case .register(let kind, let details) = command.act {
            guard state.kind == nil else { throw .partyAlreadyRegistered }
            try check(details, of: kind, command)
            return .partyRegistered(kind, details)
        }
        guard let kind = state.kind else { throw .partyNotFound }
        if let other = state.mergedInto { throw .partyMerged(into: other) }
        switch command.act {
        case .revise(let details):
            guard details != state.details else { throw .revisionChangesNothing }
            try check(details, of: kind, command)
            return .partyRevised(details)
        case .declareCoverage(let coverage):
            try check(coverage, of: kind, command)
            return .unionCoverageDeclared(coverage)
        case .merge(let other):
            try checkMerger(of: kind, into: other, command)
            return .partyMerged(into: other)
        // Decided before: listed so that a new act cannot be forgotten.
        case .register: throw .partyAlreadyRegistered
        }
    }

    private static func check(
        _ details: PartyDetails, of kind: PartyKind, _ command: PartyCommand
    ) throws(PartyRejection) {
        guard details.name.isWellFormed else { throw .wordsMalformed }
        if let workers = details.workers { try checkWorkers(workers) }
        if let last = details.validThrough, last < details.validFrom { throw .validityReversed }
        guard let parent = details.parent else { return }
        guard kind.isUnion else { throw .onlyUnionsHaveAParent }
        let neighbour = try standing(parent, command)
        guard neighbour.kind.isUnion else { throw .parentIsNoUnion(parent) }
        try refuseCycle(above: parent, command)
    }

    private static func check(
        _ coverage: UnionCoverage, of kind: PartyKind, _ command: PartyCommand
    ) throws(PartyRejection) {
        guard kind.isUnion else { throw .onlyUnionsDeclareCoverage }
        guard coverage.enterprises.count <= PartyLimits.maximumEnterprises else { throw .tooManyEnterprises }
        guard coverage.fitsItsPattern else { throw .patternDoesNotFit(coverage.pattern) }
        try checkWorkers(coverage.workers)
        guard (0...coverage.workers).contains(coverage.members) else { throw .membersExceedWorkers }
        var named: Set<StreamID> = []
        for enterprise in coverage.enterprises {
            guard named.insert(enterprise).inserted else { throw .enterpriseNamedTwice(enterprise) }
            guard try standing(enterprise, command).kind.isEmployer else { throw .notAnEmployer(enterprise) }
        }
    }

    private static func checkMerger(
        of kind: PartyKind, into other: StreamID, _ command: PartyCommand
    ) throws(PartyRejection) {
        guard other != command.party else { throw .mergesIntoItself }
        let neighbour = try standing(other, command)
        guard neighbour.kind.canTakeOver(kind) else { throw .kindsDiffer(kind, neighbour.kind) }
        // What stood above the other one must not come to stand above itself.
        try refuseCycle(above: other, command)
    }

    private static func checkWorkers(_ workers: Int64) throws(PartyRejection) {
        guard (0...AgendaItem.maximumWorkers).contains(workers) else { throw .workersOutOfRange }
    }

    /// A party that an act names: registered, and not part of another one.
    private static func standing(
        _ party: StreamID, _ command: PartyCommand
    ) throws(PartyRejection) -> PartyNeighbour {
        guard party != command.party else { throw .treeHasACycle }
        guard let neighbour = command.neighbours[party] else { throw .partyUnknown(party) }
        if let other = neighbour.mergedInto { throw .namesAMergedParty(party, into: other) }
        return neighbour
    }

    /// Walks up from a union, past those that became part of others, to the top of the tree.
    private static func refuseCycle(above union: StreamID, _ command: PartyCommand) throws(PartyRejection) {
        var place: StreamID? = union
        for _ in 0..<PartyLimits.maximumTreeDepth {
            guard let current = place else { return }
            guard current != command.party else { throw .treeHasACycle }
            let neighbour = command.neighbours[current]
            place = neighbour?.mergedInto ?? neighbour?.parent
        }
        guard place == nil else { throw .treeTooDeep }
    }
}
