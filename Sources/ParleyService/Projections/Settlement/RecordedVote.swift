internal import Bargaining
internal import EventSourcing

/// A vote as the record holds it: the count of a congress on a draft or an amendment, or what a published record tells.
struct RecordedVote {
    /// What was voted on. The raw value is the word of the read models.
    enum Matter: String {
        case draft
        case amendment
        case deal
    }

    let matter: Matter
    let draft: Int?
    let amendment: Int?
    /// The word of the route that was chosen.
    let route: String?
    /// Whose members voted; `nil` where a congress did.
    let side: Side?
    /// The enterprise, party or unit that voted; `nil` where one body voted for all.
    let unit: String?
    let heldAt: OccurredAt
    let eligible: Int64?
    let attending: Int64?
    let inFavour: Int64?
    let against: Int64?
    let abstained: Int64?
    /// Valid votes.
    let cast: Int64?
    let turnout: ExactDecimal?
    let approval: ExactDecimal?
    let rejection: ExactDecimal?
    /// Votes that the rule asks for, or people present.
    let needed: Int64?
    let result: String?
    let isPassed: Bool?
    let isSecret: Bool?
    let isPreliminary: Bool
    let article: String?

    /// Votes in favour ÷ all entitled.
    var approvalOfEligible: ExactDecimal? { Self.ratio(inFavour, to: eligible) }

    /// The vote that an event records; `nil` where it records none.
    init?(_ event: NegotiationEvent, in procedure: ProcedureState) {
        switch event.fact {
        case .procedure(.congressBallotRecorded(let ballot, _)):
            self.init(ballot, matter: .draft, amendment: nil, procedure)
        case .procedure(.life(.amendment(let number, .voted(let ballot, _, _)))):
            self.init(ballot, matter: .amendment, amendment: number, procedure)
        case .ballotRecorded(let ballot): self.init(ballot, at: event.occurredAt)
        default: return nil
        }
    }

    private init(_ ballot: CountedBallot, matter: Matter, amendment: Int?, _ procedure: ProcedureState) {
        let count = ballot.count
        self.matter = matter
        draft = ballot.draft
        self.amendment = amendment
        route = matter == .draft ? procedure.draft(ballot.draft)?.submission?.route.word : nil
        side = nil
        unit = ballot.enterprise?.text
        heldAt = .day(ballot.day)
        eligible = Int64(count.eligible)
        attending = Int64(count.attending)
        inFavour = Int64(count.inFavour)
        against = Int64(count.against)
        abstained = Int64(count.abstained)
        let cast = Int64(count.inFavour + count.against + count.abstained)
        self.cast = cast
        turnout = Self.ratio(attending, to: eligible)
        approval = Self.ratio(inFavour, to: cast)
        rejection = Self.ratio(against, to: cast)
        switch ballot.outcome {
        case .passed(let needed, _, let article):
            (self.needed, result, self.article) = (Int64(needed), "passed", article.description)
        case .quorumMissed(let needed, _, let article):
            (self.needed, result, self.article) = (Int64(needed), "quorum_missed", article.description)
        case .approvalMissed(let needed, _, let article):
            (self.needed, result, self.article) = (Int64(needed), "approval_missed", article.description)
        }
        isPassed = ballot.outcome.isPassed
        isSecret = ballot.isSecret
        isPreliminary = false
    }

    private init(_ ballot: Ballot, at occurredAt: OccurredAt) {
        let figures = PublishedVoteFigures(ballot.figures)
        matter = .deal
        draft = nil
        amendment = nil
        route = nil
        side = ballot.side
        unit = figures.text("unit") ?? figures.text("body") ?? ballot.party?.text
        heldAt = occurredAt
        eligible = figures.count("members")
        attending = nil
        inFavour = figures.count("yes")
        against = figures.count("no")
        abstained = nil
        cast = figures.count("valid")
        turnout = figures.share("turnout_percent")
        approval = Self.ratio(inFavour, to: cast) ?? figures.share("for_percent")
        rejection = Self.ratio(against, to: cast) ?? figures.share("against_percent")
        needed = nil
        result = ballot.result?.rawValue
        isPassed = ballot.result.map { $0 == .approved }
        isSecret = nil
        isPreliminary = figures.isSaid("preliminary")
        article = nil
    }

    private static func ratio(_ part: Int64?, to whole: Int64?) -> ExactDecimal? {
        guard let part, let whole else { return nil }
        return ExactDecimal.ratio(of: part, to: whole)
    }
}

extension CongressRoute {
    /// The word of the API.
    fileprivate var word: String {
        switch self {
        case .enterprise: "enterprise"
        case .industry: "industry"
        case .eachEnterprise: "each_enterprise"
        }
    }
}
