import Bargaining
import EventSourcing
import Testing

@Suite struct PartySpecs {
    private static let union = Registry.party(1)
    private static let federation = Registry.party(2)
    private static let enterprise = Registry.party(3)
    private static let other = Registry.party(4)
    private static let unknown = Registry.party(99)

    /// A union under a federation, and two enterprises.
    private static func registry() throws -> Registry {
        var registry = Registry()
        try registry.act(.register(.federation, Registry.details("Federation")), of: federation)
        try registry.act(.register(.union, Registry.details(under: federation)), of: union)
        try registry.act(.register(.enterprise, Registry.details("Enterprise")), of: enterprise)
        try registry.act(.register(.platform, Registry.details("Platform")), of: other)
        return registry
    }

    @Test(arguments: PartyKind.allCases) func `an organisation of every kind is registered`(kind: PartyKind) throws {
        var registry = Registry()
        let details = Registry.details()
        #expect(
            try registry.act(.register(kind, details), of: Self.union) == [.partyRegistered(kind, details)])
        #expect(registry.states[Self.union]?.kind == kind)
        #expect(registry.states[Self.union]?.details == details)
    }

    @Test func `an organisation is registered once`() throws {
        let registry = try Self.registry()
        registry.refuses(.register(.union, Registry.details()), of: Self.union, .partyAlreadyRegistered)
    }

    @Test func `nothing happens to a party that is not registered`() throws {
        let registry = try Self.registry()
        registry.refuses(.revise(Registry.details()), of: Self.unknown, .partyNotFound)
        registry.refuses(.merge(into: Self.union), of: Self.unknown, .partyNotFound)
        registry.refuses(
            .declareCoverage(UnionCoverage(pattern: .regional, region: "630000", workers: 1, members: 1)),
            of: Self.unknown, .partyNotFound)
    }

    @Test func `a revision replaces the details and keeps the kind`() throws {
        var registry = try Self.registry()
        let details = Registry.details("Renamed", workers: 300)
        #expect(try registry.act(.revise(details), of: Self.enterprise) == [.partyRevised(details)])
        #expect(registry.states[Self.enterprise]?.kind == .enterprise)
        #expect(registry.states[Self.enterprise]?.details == details)
        registry.refuses(.revise(details), of: Self.enterprise, .revisionChangesNothing)
    }

    @Test func `names are words`() {
        let registry = Registry()
        registry.refuses(
            .register(
                .union, PartyDetails(name: .both(zh: "工会", en: "a\u{7}"), validFrom: Registry.day)),
            of: Self.union, .wordsMalformed)
    }

    @Test(arguments: [-1, AgendaItem.maximumWorkers + 1]) func `workers are a count`(workers: Int64) {
        Registry().refuses(
            .register(.union, Registry.details(workers: workers)), of: Self.union, .workersOutOfRange)
    }

    @Test func `validity does not end before it begins`() throws {
        var registry = Registry()
        registry.refuses(
            .register(.union, Registry.details(from: "2026-03-02", through: "2026-03-01")), of: Self.union,
            .validityReversed)
        try registry.act(
            .register(.union, Registry.details(from: "2026-03-02", through: "2026-03-02")), of: Self.union)
    }

    @Test func `only unions stand in the tree, under registered unions`() throws {
        var registry = try Self.registry()
        registry.refuses(
            .revise(Registry.details(under: Self.federation)), of: Self.enterprise, .onlyUnionsHaveAParent)
        registry.refuses(
            .revise(Registry.details(under: Self.unknown)), of: Self.union, .partyUnknown(Self.unknown))
        registry.refuses(
            .revise(Registry.details(under: Self.enterprise)), of: Self.union, .parentIsNoUnion(Self.enterprise))
        try registry.act(.register(.federation, Registry.details("New")), of: Registry.party(5))
        try registry.act(.merge(into: Registry.party(5)), of: Self.federation)
        registry.refuses(
            .revise(Registry.details("Renamed", under: Self.federation)), of: Self.union,
            .namesAMergedParty(Self.federation, into: Registry.party(5)))
    }

    @Test func `no union stands above itself`() throws {
        var registry = try Self.registry()
        registry.refuses(.revise(Registry.details(under: Self.union)), of: Self.union, .treeHasACycle)
        registry.refuses(.revise(Registry.details(under: Self.union)), of: Self.federation, .treeHasACycle)
        registry.refuses(.merge(into: Self.union), of: Self.federation, .treeHasACycle)
        // Through a merger: 5 stands under the union, 6 took 5 over, so that the union cannot stand under 6.
        try registry.act(.register(.union, Registry.details("Five", under: Self.union)), of: Registry.party(5))
        try registry.act(.register(.union, Registry.details("Six", under: Registry.party(5))), of: Registry.party(6))
        registry.refuses(.revise(Registry.details(under: Registry.party(6))), of: Self.union, .treeHasACycle)
    }

    @Test func `a tree is of bounded depth`() throws {
        var registry = Registry()
        try registry.act(.register(.federation, Registry.details("1")), of: Registry.party(1))
        for level in 2...UInt64(PartyLimits.maximumTreeDepth) + 1 {
            try registry.act(
                .register(.federation, Registry.details("\(level)", under: Registry.party(level - 1))),
                of: Registry.party(level))
        }
        let deepest = Registry.party(UInt64(PartyLimits.maximumTreeDepth) + 1)
        registry.refuses(
            .register(.union, Registry.details(under: deepest)), of: Registry.party(100), .treeTooDeep)
    }

    @Test func `a union states whom it covers, each pattern with what it needs`() throws {
        var registry = try Self.registry()
        let coverages = [
            UnionCoverage(pattern: .single, enterprises: [Self.enterprise], workers: 240, members: 200),
            UnionCoverage(pattern: .joint, enterprises: [Self.enterprise, Self.other], workers: 400, members: 0),
            UnionCoverage(pattern: .industry, region: "630000", industry: "6020", workers: 2_140, members: 2_140),
            UnionCoverage(pattern: .industry, industry: "6020", workers: 0, members: 0),
            UnionCoverage(pattern: .regional, region: "630100", workers: 2_140, members: 1_000),
        ]
        for coverage in coverages {
            #expect(
                try registry.act(.declareCoverage(coverage), of: Self.union) == [.unionCoverageDeclared(coverage)])
            #expect(registry.states[Self.union]?.coverage == coverage)
        }
    }

    @Test func `a pattern that lacks what it needs, or names more, is refused`() throws {
        let registry = try Self.registry()
        let wrong = [
            UnionCoverage(pattern: .single, workers: 1, members: 1),
            UnionCoverage(pattern: .single, enterprises: [Self.enterprise, Self.other], workers: 1, members: 1),
            UnionCoverage(pattern: .single, enterprises: [Self.enterprise], region: "630000", workers: 1, members: 1),
            UnionCoverage(pattern: .joint, enterprises: [Self.enterprise], workers: 1, members: 1),
            UnionCoverage(pattern: .industry, region: "630000", workers: 1, members: 1),
            UnionCoverage(
                pattern: .industry, enterprises: [Self.enterprise], industry: "6020", workers: 1, members: 1),
            UnionCoverage(pattern: .regional, workers: 1, members: 1),
            UnionCoverage(pattern: .regional, region: "630000", industry: "6020", workers: 1, members: 1),
        ]
        for coverage in wrong {
            registry.refuses(.declareCoverage(coverage), of: Self.union, .patternDoesNotFit(coverage.pattern))
        }
    }

    @Test func `coverage names employers, each once, and counts that fit`() throws {
        let registry = try Self.registry()
        let region: RegionCode = "630000"
        registry.refuses(
            .declareCoverage(UnionCoverage(pattern: .regional, region: region, workers: 1, members: 1)),
            of: Self.enterprise, .onlyUnionsDeclareCoverage)
        registry.refuses(
            .declareCoverage(
                UnionCoverage(
                    pattern: .joint, enterprises: [Self.enterprise, Self.enterprise], workers: 1, members: 1)),
            of: Self.union, .enterpriseNamedTwice(Self.enterprise))
        registry.refuses(
            .declareCoverage(UnionCoverage(pattern: .single, enterprises: [Self.federation], workers: 1, members: 1)),
            of: Self.union, .notAnEmployer(Self.federation))
        registry.refuses(
            .declareCoverage(UnionCoverage(pattern: .single, enterprises: [Self.unknown], workers: 1, members: 1)),
            of: Self.union, .partyUnknown(Self.unknown))
        let many = (0...UInt64(PartyLimits.maximumEnterprises)).map { Registry.party(1_000 + $0) }
        registry.refuses(
            .declareCoverage(UnionCoverage(pattern: .joint, enterprises: many, workers: 1, members: 1)),
            of: Self.union, .tooManyEnterprises)
        registry.refuses(
            .declareCoverage(UnionCoverage(pattern: .regional, region: region, workers: -1, members: 0)),
            of: Self.union, .workersOutOfRange)
        for members: Int64 in [-1, 2] {
            registry.refuses(
                .declareCoverage(UnionCoverage(pattern: .regional, region: region, workers: 1, members: members)),
                of: Self.union, .membersExceedWorkers)
        }
    }

    @Test func `a party becomes part of another one of its kind, once and for good`() throws {
        var registry = try Self.registry()
        registry.refuses(.merge(into: Self.enterprise), of: Self.enterprise, .mergesIntoItself)
        registry.refuses(.merge(into: Self.unknown), of: Self.enterprise, .partyUnknown(Self.unknown))
        registry.refuses(.merge(into: Self.union), of: Self.enterprise, .kindsDiffer(.enterprise, .union))
        #expect(
            try registry.act(.merge(into: Self.other), of: Self.enterprise) == [.partyMerged(into: Self.other)])
        #expect(registry.states[Self.enterprise]?.mergedInto == Self.other)
        registry.refuses(.revise(Registry.details("Later")), of: Self.enterprise, .partyMerged(into: Self.other))
        registry.refuses(
            .merge(into: Self.enterprise), of: Self.other, .namesAMergedParty(Self.enterprise, into: Self.other))
    }

    @Test func `acts say which parties they name`() {
        #expect(PartyAct.register(.union, Registry.details(under: Self.federation)).namedParties == [Self.federation])
        #expect(PartyAct.revise(Registry.details()).namedParties == [])
        #expect(PartyAct.merge(into: Self.other).namedParties == [Self.other])
        let coverage = UnionCoverage(pattern: .single, enterprises: [Self.other], workers: 1, members: 1)
        #expect(PartyAct.declareCoverage(coverage).namedParties == [Self.other])
    }

    @Test func `facts are named by their cases`() {
        let coverage = UnionCoverage(pattern: .regional, region: "630000", workers: 1, members: 1)
        let facts: [PartyFact] = [
            .partyRegistered(.union, Registry.details()), .partyRevised(Registry.details()),
            .unionCoverageDeclared(coverage), .partyMerged(into: Self.other),
        ]
        #expect(
            facts.map(\.eventType.name)
                == ["PartyRegistered", "PartyRevised", "UnionCoverageDeclared", "PartyMerged"])
    }
}
