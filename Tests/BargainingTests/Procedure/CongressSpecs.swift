import Bargaining
import Testing

@Suite struct CongressSpecs {
    private let sitting = CongressSitting(eligible: 120, attending: 84)

    @Test func `the federation convenes on a submitted draft`() throws {
        var table = try ProcedureTable.drafted()
        let act = ProcedureAct.conveneCongress(draft: 1, sitting)
        table.refuses(act, by: Person.federation, .draftNotSubmitted(1))
        try table.jointly(.submitToCongress(draft: 1, .industry))
        table.refuses(.state(.submitToCongress(draft: 1, .industry)), by: Person.labourChief, .draftAlreadySubmitted(1))
        for other in [Person.labourChief, Person.authority, Person.tripartite, Person.recorder] {
            table.refuses(act, by: other, .onlyAnOfficialMay(.federation))
        }
        for (eligible, attending) in [(0, 0), (120, 121), (120, -1)] {
            let wrong = CongressSitting(eligible: eligible, attending: attending)
            table.refuses(.conveneCongress(draft: 1, wrong), by: Person.federation, .countsDoNotFit)
        }
        table.refuses(.recordBallot(draft: 1, ProcedureTable.ayes(60)), by: Person.recorder, .congressNotConvened)
        try table.act(act, by: Person.federation)
        #expect(table.state.procedure.stage == .inRatification)
    }

    @Test func `a ballot passes with one half of all, and says why`() throws {
        var table = try ProcedureTable.convened()
        let facts = try table.act(.recordBallot(draft: 1, ProcedureTable.ayes(60)), by: Person.federation)
        let count = try #require(
            BallotCount(eligible: 120, attending: 84, inFavour: 60, against: 24, abstained: 0))
        let ballot = CountedBallot(
            draft: 1, enterprise: nil, count: count, isSecret: true, brokenSecrecy: nil,
            outcome: .passed(needed: 60, votes: 60, article: Law.article("O22 §36")), profile: Law.china.reference,
            day: ProcedureTable.day(75))
        #expect(facts == [.congressBallotRecorded(ballot, nil), .draftRatified(ballot, filing: nil)])
        #expect(table.state.procedure.stage == .ratified)
        #expect(table.state.items.map(\.status) == [.tentativelyAgreed, .tentativelyAgreed], "not signed yet")
        table.refuses(.recordBallot(draft: 1, ProcedureTable.ayes(60)), by: Person.recorder, .draftAlreadyVotedOn(1))
    }

    @Test func `a ballot fails without quorum or votes, and the second vote has a clock`() throws {
        let profile = Law.china(with: [.revote: (.period(.workingDays(5)), "ZJ §24")])
        var few = try ProcedureTable.drafted(profile)
        try few.jointly(.submitToCongress(draft: 1, .enterprise))
        try few.act(
            .conveneCongress(draft: 1, CongressSitting(eligible: 120, attending: 79)), by: Person.federation)
        try few.act(
            .recordBallot(draft: 1, BallotPaper(inFavour: 79, against: 0, isSecret: true)), by: Person.recorder)
        #expect(
            few.state.procedure.currentDraft?.rejection?.outcome
                == .quorumMissed(needed: 80, present: 79, article: Law.article("O22 §36")))
        var table = try ProcedureTable.convened(profile)
        try table.act(.recordBallot(draft: 1, ProcedureTable.ayes(59)), by: Person.recorder)
        #expect(table.state.procedure.stage == .rejected)
        table.refuses(.conveneCongress(draft: 1, sitting), by: Person.federation, .draftRejected(1))
        table.on(81)
        try table.jointly(.assembleDraft(ProcedureTable.plan(text: 2)))
        // Day 81 is a Monday.
        #expect(table.deadline(.reVote)?.due == ProcedureTable.day(88))
        try table.bothChiefs(.signDraft(2, ProcedureTable.text(2)))
        try table.convene(2)
        table.on(88)
        try table.act(.recordBallot(draft: 2, ProcedureTable.ayes(60)), by: Person.recorder)
        #expect(table.deadline(.reVote)?.status == .met(on: ProcedureTable.day(88)))
    }

    @Test func `counts fit each other, the announced result agrees, the recorder or the federation counts`() throws {
        let table = try ProcedureTable.convened()
        for other in [Person.labourChief, Person.employerChief, Person.authority, Person.mediator] {
            guard table.state.seat(of: other) != nil else { continue }
            table.refuses(
                .recordBallot(draft: 1, ProcedureTable.ayes(60)), by: other, .onlyTheRecorderOrTheFederationMay)
        }
        let tooMany = BallotPaper(inFavour: 60, against: 24, abstained: 1, isSecret: true)
        table.refuses(.recordBallot(draft: 1, tooMany), by: Person.recorder, .countsDoNotFit)
        let negative = BallotPaper(inFavour: 60, against: -1, isSecret: true)
        table.refuses(.recordBallot(draft: 1, negative), by: Person.recorder, .countsDoNotFit)
        table.refuses(
            .recordBallot(draft: 1, ProcedureTable.ayes(60, announced: false)), by: Person.recorder,
            .announcedResultDisagrees)
        table.refuses(
            .recordBallot(draft: 1, ProcedureTable.ayes(59, announced: true)), by: Person.recorder,
            .announcedResultDisagrees)
        var silent = try ProcedureTable.convened()
        silent.rules = Law.rules(Law.china(without: .approval))
        silent.refuses(.recordBallot(draft: 1, ProcedureTable.ayes(60)), by: Person.recorder, .profileSilent(.approval))
    }

    @Test func `an open vote is recorded, with the article on secrecy`() throws {
        let profile = Law.china(with: [.secretBallot: (.duty, "SHC §31")])
        var table = try ProcedureTable.convened(profile)
        try table.act(.recordBallot(draft: 1, ProcedureTable.ayes(60)), by: Person.recorder)
        #expect(table.state.procedure.currentDraft?.ratification?.brokenSecrecy == nil)
        var open = try ProcedureTable.convened(profile)
        let paper = BallotPaper(inFavour: 60, against: 24, isSecret: false)
        try open.act(.recordBallot(draft: 1, paper), by: Person.recorder)
        #expect(open.state.procedure.currentDraft?.ratification?.brokenSecrecy == Law.article("SHC §31"))
    }

    @Test func `where each enterprise votes, all have to approve`() throws {
        let firms: [PartyName] = ["Firm 1", "Firm 2"]
        var table = try ProcedureTable.drafted()
        table.refuses(
            .state(.submitToCongress(draft: 1, .eachEnterprise([]))), by: Person.labourChief, .enterprisesMissing)
        table.refuses(
            .state(.submitToCongress(draft: 1, .eachEnterprise(["Firm 1", "Firm 1"]))), by: Person.labourChief,
            .enterpriseNamedTwice("Firm 1"))
        let names = (0...ProcedureLimits.maximumEnterprises).compactMap { PartyName("Firm \($0)") }
        table.refuses(
            .state(.submitToCongress(draft: 1, .eachEnterprise(names))), by: Person.labourChief, .tooManyEnterprises)
        try table.jointly(.submitToCongress(draft: 1, .eachEnterprise(firms)))
        table.refuses(.conveneCongress(draft: 1, sitting), by: Person.federation, .enterpriseNotVoting(nil))
        for firm in firms {
            try table.act(
                .conveneCongress(draft: 1, CongressSitting(enterprise: firm, eligible: 9, attending: 8)),
                by: Person.federation)
        }
        func paper(_ firm: PartyName, _ ayes: Int) -> ProcedureAct {
            .recordBallot(draft: 1, BallotPaper(enterprise: firm, inFavour: ayes, against: 8 - ayes, isSecret: true))
        }
        #expect(try table.act(paper("Firm 1", 5), by: Person.recorder).count == 1)
        #expect(table.state.procedure.currentDraft?.ratification == nil)
        table.refuses(paper("Firm 1", 5), by: Person.recorder, .draftAlreadyVotedOn(1))
        table.refuses(paper("Firm 3", 5), by: Person.recorder, .enterpriseNotVoting("Firm 3"))
        var rejected = table
        #expect(try table.act(paper("Firm 2", 5), by: Person.recorder).count == 2)
        #expect(table.state.procedure.stage == .ratified)
        try rejected.act(paper("Firm 2", 4), by: Person.recorder)
        #expect(rejected.state.procedure.stage == .rejected)
    }

    @Test func `a named enterprise has no place before a single congress; a sitting can be held again`() throws {
        var table = try ProcedureTable.convened()
        let named = CongressSitting(enterprise: "Firm 1", eligible: 120, attending: 84)
        table.refuses(.conveneCongress(draft: 1, named), by: Person.federation, .enterpriseNotVoting("Firm 1"))
        try table.act(
            .conveneCongress(draft: 1, CongressSitting(eligible: 120, attending: 100)), by: Person.federation)
        try table.act(.recordBallot(draft: 1, ProcedureTable.ayes(60)), by: Person.recorder)
        #expect(table.state.procedure.currentDraft?.ratification?.count.attending == 100, "the last sitting votes")
    }

    @Test func `sittings are bounded`() throws {
        var table = try ProcedureTable.convened()
        for _ in 1..<ProcedureLimits.maximumSittings {
            try table.act(.conveneCongress(draft: 1, sitting), by: Person.federation)
        }
        table.refuses(.conveneCongress(draft: 1, sitting), by: Person.federation, .tooManySittings)
    }
}
