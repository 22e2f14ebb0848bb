import Bargaining
import EventSourcing
import Testing

@Suite struct CampaignSpecs {
    private static let courier = CampaignScope(region: "630000", industry: "6020")

    private static func opening(
        title: Title = .en("Campaign"), organisers: [PartyName] = ["Federation"], subjects: [Subject] = [.pieceRate],
        scopes: [CampaignScope] = [courier], from: LocalDay = "2026-02-01", through: LocalDay = "2026-06-30"
    ) -> CampaignAct {
        .open(
            CampaignOpening(
                title: title, organisers: organisers, subjects: subjects, scopes: scopes, from: from, through: through))
    }

    @Test func `a campaign opens once`() throws {
        var table = CampaignTable()
        #expect(try table.act(.open(CampaignTable.opening)) == [.campaignOpened(CampaignTable.opening)])
        #expect(table.state.opening == CampaignTable.opening)
        table.refuses(.open(CampaignTable.opening), .campaignAlreadyOpen)
    }

    @Test func `nothing happens in a campaign that was not opened`() {
        let table = CampaignTable()
        table.refuses(.list([CampaignTable.enterprise("E-1")]), .campaignNotFound)
        table.refuses(
            .note([CampaignInvitation(target: "E-1", negotiation: CampaignTable.negotiation(1))]), .campaignNotFound)
        table.refuses(.close, .campaignNotFound)
    }

    @Test func `an opening says what, of whom, where and when`() throws {
        let table = CampaignTable()
        table.refuses(Self.opening(title: .en("")), .wordsMalformed)
        table.refuses(Self.opening(from: "2026-02-02", through: "2026-02-01"), .periodReversed)
        table.refuses(Self.opening(organisers: []), .organisersMissing)
        table.refuses(Self.opening(organisers: ["A", "B", "A"]), .organiserNamedTwice("A"))
        let organisers = (0...CampaignLimits.maximumOrganisers).compactMap { PartyName("Federation \($0)") }
        table.refuses(Self.opening(organisers: organisers), .tooManyOrganisers)
        table.refuses(Self.opening(subjects: []), .subjectsMissing)
        table.refuses(Self.opening(subjects: [.wage, .wage]), .subjectNamedTwice(.wage))
        table.refuses(Self.opening(scopes: []), .scopesMissing)
        table.refuses(Self.opening(scopes: [Self.courier, Self.courier]), .scopeNamedTwice(Self.courier))
        let scopes = (0...CampaignLimits.maximumScopes).map { number in
            CampaignScope(region: nil, industry: IndustryCode(String(1_000 + number)))
        }
        table.refuses(Self.opening(scopes: scopes), .tooManyScopes)
        var opened = table
        try opened.act(Self.opening(from: "2026-02-01", through: "2026-02-01"))
    }

    @Test func `targets lie in the scopes of the campaign`() throws {
        var table = try CampaignTable.opened()
        let targets = [
            CampaignTable.enterprise("E-1"), CampaignTable.enterprise("E-2", region: "110105", industry: "6242"),
            CampaignTable.sector("S-1"), CampaignTable.sector("S-2", region: "110000", industry: nil),
        ]
        #expect(try table.act(.list(targets)) == [.campaignTargetsListed(targets)])
        #expect(table.state.targets == targets)
        #expect(table.state.target("S-1") == targets[2])
        #expect(table.state.target("S-9") == nil)
        let outside = [
            CampaignTable.enterprise("X", industry: "6242"), CampaignTable.enterprise("X", region: "640100"),
            CampaignTable.sector("X", region: "630000", industry: nil), CampaignTable.sector("X", region: nil),
        ]
        for target in outside { table.refuses(.list([target]), .targetOutsideScope("X")) }
    }

    @Test func `a target is listed once, by key, name and registered party`() throws {
        var table = try CampaignTable.opened()
        let party = CampaignTable.negotiation(7)
        table.refuses(.list([]), .targetsMissing)
        table.refuses(
            .list([CampaignTable.enterprise("E-1"), CampaignTable.enterprise("E-1")]), .targetAlreadyListed("E-1"))
        try table.act(.list([CampaignTable.enterprise("E-1", party: party)]))
        table.refuses(.list([CampaignTable.enterprise("E-1")]), .targetAlreadyListed("E-1"))
        let namesake = CampaignTarget(
            key: "E-2", name: CampaignTable.name(of: "E-1"), unit: CampaignTable.enterprise("E-2").unit)
        table.refuses(.list([namesake]), .targetNameTaken("E-2", namesake.name))
        table.refuses(.list([CampaignTable.enterprise("E-3", party: party)]), .targetPartyTaken("E-3", party))
    }

    @Test(arguments: [-1, AgendaItem.maximumWorkers + 1]) func `workers are a count`(workers: Int64) throws {
        let table = try CampaignTable.opened()
        table.refuses(
            .list([CampaignTable.enterprise("E-1", workers: workers)]), .targetWorkersOutOfRange("E-1"))
    }

    @Test func `lists are bounded, each and together`() throws {
        var table = try CampaignTable.opened()
        func targets(_ numbers: Range<Int>) -> [CampaignTarget] {
            numbers.compactMap { number in CampaignTargetKey("E-\(number)").map { CampaignTable.enterprise($0) } }
        }
        let most = CampaignLimits.maximumTargetsOfAct
        table.refuses(.list(targets(0..<most + 1)), .tooManyTargets)
        for first in stride(from: 0, to: CampaignLimits.maximumTargets, by: most) {
            try table.act(.list(targets(first..<first + most)))
        }
        table.refuses(.list([CampaignTable.enterprise("last")]), .tooManyTargets)
    }

    @Test func `an invitation links a target to its negotiation, once`() throws {
        var table = try CampaignTable.opened()
        try table.act(.list([CampaignTable.enterprise("E-1"), CampaignTable.enterprise("E-2")]))
        let first = CampaignInvitation(target: "E-1", negotiation: CampaignTable.negotiation(1))
        #expect(try table.act(.note([first])) == [.campaignInvitationsNoted([first])])
        #expect(table.state.negotiations == ["E-1": CampaignTable.negotiation(1)])
        table.refuses(.note([]), .invitationsMissing)
        table.refuses(.note([first]), .targetAlreadyInvited("E-1"))
        table.refuses(
            .note([CampaignInvitation(target: "E-9", negotiation: CampaignTable.negotiation(9))]),
            .targetUnknown("E-9"))
        table.refuses(
            .note([CampaignInvitation(target: "E-2", negotiation: CampaignTable.negotiation(1))]),
            .negotiationOfAnotherTarget(CampaignTable.negotiation(1)))
        let second = CampaignInvitation(target: "E-2", negotiation: CampaignTable.negotiation(2))
        table.refuses(.note([second, second]), .targetAlreadyInvited("E-2"))
        table.refuses(
            .note(Array(repeating: second, count: CampaignLimits.maximumInvitationsOfAct + 1)), .tooManyInvitations)
    }

    @Test func `a closed campaign lists nobody, and still notes what it invited`() throws {
        var table = try CampaignTable.opened()
        try table.act(.list([CampaignTable.enterprise("E-1")]))
        #expect(try table.act(.close) == [.campaignClosed])
        #expect(table.state.isClosed)
        table.refuses(.close, .campaignClosed)
        table.refuses(.list([CampaignTable.enterprise("E-2")]), .campaignClosed)
        try table.act(.note([CampaignInvitation(target: "E-1", negotiation: CampaignTable.negotiation(1))]))
    }

    @Test func `facts are named by their cases`() {
        let facts: [CampaignFact] = [
            .campaignOpened(CampaignTable.opening), .campaignTargetsListed([]), .campaignInvitationsNoted([]),
            .campaignClosed,
        ]
        #expect(
            facts.map(\.eventType.name)
                == ["CampaignOpened", "CampaignTargetsListed", "CampaignInvitationsNoted", "CampaignClosed"])
    }
}
