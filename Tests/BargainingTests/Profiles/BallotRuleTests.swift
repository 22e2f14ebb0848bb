import Bargaining
import Testing

@Suite struct BallotRuleTests {
    private static let article = "O22 §36"

    private func rule(
        _ threshold: ApprovalRule.Threshold, of base: ApprovalRule.Base = .all, quorum: Bool = true
    ) throws -> BallotRule {
        let article = try #require(Article(Self.article))
        return BallotRule(
            quorum: quorum ? Provision(try Profiles.share(2, of: 3), article: article) : nil,
            approval: Provision(ApprovalRule(threshold: threshold, base: base), article: article))
    }

    private func count(_ eligible: Int, _ attending: Int, _ inFavour: Int) throws -> BallotCount {
        try #require(
            BallotCount(
                eligible: eligible, attending: attending, inFavour: inFavour, against: attending - inFavour,
                abstained: 0))
    }

    @Test func `60 of 120 is 半数以上 and not 过半数 (domain §3.5)`() throws {
        let ballot = try count(120, 84, 60)
        let article = try #require(Article(Self.article))
        #expect(try rule(.atLeastHalf).outcome(ballot) == .passed(needed: 60, votes: 60, article: article))
        #expect(try rule(.moreThanHalf).outcome(ballot) == .approvalMissed(needed: 61, votes: 60, article: article))
        #expect(try rule(.atLeastHalf).outcome(try count(120, 84, 59)).isPassed == false)
        #expect(try rule(.moreThanHalf).outcome(try count(120, 84, 61)).isPassed)
    }

    @Test(arguments: [(119, 60, 60), (121, 61, 61), (120, 60, 61), (1, 1, 1), (2, 1, 2), (3, 2, 2)])
    func `needs whole votes for half of odd and even numbers`(eligible: Int, atLeast: Int, moreThan: Int) throws {
        for votes in 0...eligible {
            let ballot = try count(eligible, eligible, votes)
            #expect(try rule(.atLeastHalf).outcome(ballot).isPassed == (votes >= atLeast))
            #expect(try rule(.moreThanHalf).outcome(ballot).isPassed == (votes >= moreThan))
        }
    }

    @Test func `a ballot below the quorum fails however it went`() throws {
        let article = try #require(Article(Self.article))
        #expect(
            try rule(.atLeastHalf).outcome(try count(120, 79, 79))
                == .quorumMissed(needed: 80, present: 79, article: article))
        #expect(try rule(.atLeastHalf).outcome(try count(120, 80, 60)).isPassed)
        #expect(try rule(.atLeastHalf, quorum: false).outcome(try count(120, 60, 60)).isPassed)
    }

    @Test func `half of those present is not half of all`() throws {
        let ballot = try count(120, 84, 42)
        #expect(try rule(.atLeastHalf, of: .present).outcome(ballot).isPassed)
        #expect(try rule(.moreThanHalf, of: .present).outcome(ballot).isPassed == false)
        #expect(try rule(.atLeastHalf, of: .all).outcome(ballot).isPassed == false)
        #expect(try rule(.atLeastHalf, of: .present, quorum: false).outcome(try count(10, 0, 0)).isPassed == false)
    }

    @Test(arguments: [
        (0, 0, 0, 0, 0), (10, 11, 5, 0, 0), (10, 5, 6, 0, 0), (10, 5, 3, 2, 1), (10, -1, 0, 0, 0), (10, 5, -1, 0, 0),
        (10, 5, 0, -1, 0), (10, 5, 0, 0, -1), (1_000_000_001, 5, 0, 0, 0),
    ])
    func `refuses counts that cannot be`(
        eligible: Int, attending: Int, inFavour: Int, against: Int, abstained: Int
    ) throws {
        #expect(
            BallotCount(
                eligible: eligible, attending: attending, inFavour: inFavour, against: against, abstained: abstained)
                == nil)
    }

    @Test func `spoilt papers are possible`() throws {
        #expect(BallotCount(eligible: 10, attending: 8, inFavour: 5, against: 1, abstained: 1) != nil)
    }

    @Test(arguments: (1...6).map { UInt64($0) &* 0x51ED_270B })
    func `agrees with fractions on random ballots`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let eligible = Int.random(in: 1...5_000, using: &generator)
            let attending = Int.random(in: 0...eligible, using: &generator)
            let votes = Int.random(in: 0...attending, using: &generator)
            let ballot = try count(eligible, attending, votes)
            let hasQuorum = attending * 3 >= eligible * 2
            #expect(
                try rule(.atLeastHalf).outcome(ballot).isPassed == (hasQuorum && votes * 2 >= eligible),
                "seed \(seed)")
            #expect(
                try rule(.moreThanHalf).outcome(ballot).isPassed == (hasQuorum && votes * 2 > eligible),
                "seed \(seed)")
        }
    }

    @Test func `an industry votes by its own rule where there is one`() throws {
        let half = ParameterValue.approval(ApprovalRule(threshold: .atLeastHalf, base: .all))
        let more = ParameterValue.approval(ApprovalRule(threshold: .moreThanHalf, base: .all))
        let quorum = ParameterValue.share(try Profiles.share(2, of: 3))
        let place = try Profiles.profile(
            "CN@1", [.quorum: (quorum, "ZJ §24"), .approval: (more, "ZJ §24"), .industryApproval: (half, "ZJ §29")])
        let ballot = try count(120, 60, 60)
        #expect(try #require(place.ballotRule(for: .industry)).outcome(ballot).isPassed)
        #expect(try #require(place.ballotRule(for: .enterprise)).outcome(ballot).isPassed == false)
        let country = try Profiles.profile("CN@1", [.quorum: (quorum, "O22 §36"), .approval: (half, "O22 §36")])
        #expect(country.ballotRule(for: .industry) == country.ballotRule(for: .enterprise))
        #expect(try Profiles.profile("CN@1", [:]).ballotRule(for: .enterprise) == nil)
    }
}
