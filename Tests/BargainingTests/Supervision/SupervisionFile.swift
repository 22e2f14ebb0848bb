import Bargaining
import EventSourcing
import Testing

/// A supervision case, played by commands from a day on under a profile.
struct SupervisionFile {
    static let union = Person.seat(21)
    static let employer = Person.seat(22)
    static let authority = Person.seat(23)
    static let stranger = Person.seat(24)

    /// A Thursday.
    static let dayZero: LocalDay = "2026-06-04"
    /// Fifteen working days after it; no calendar of holidays is known to these specifications.
    static let due: LocalDay = "2026-06-25"

    /// Zhejiang's time to answer on top of the national law.
    static let zhejiang = Law.china(with: [.opinionAnswer: (.period(.workingDays(15)), "ZJS §22")])

    private(set) var state = SupervisionCase.initialState
    private(set) var facts: [SupervisionFact] = []
    var rules: ProcedureRules?
    var today: LocalDay = dayZero

    init(_ profile: RuleProfile = zhejiang) { rules = Law.rules(profile) }

    /// A case that is open.
    static func opened(_ profile: RuleProfile = zhejiang) throws -> SupervisionFile {
        var file = SupervisionFile(profile)
        try file.act(.open(opening(), addressee: employer), by: union)
        return file
    }

    /// A case with an opinion.
    static func withOpinion(_ draft: OpinionDraft = OpinionDraft(signedBy: .chair)) throws -> SupervisionFile {
        var file = try opened()
        try file.act(.issueOpinion(draft), by: union)
        return file
    }

    /// A case whose authority was asked.
    static func suggested() throws -> SupervisionFile {
        var file = try withOpinion()
        try file.act(.answer(.refused, correctsBy: nil), by: employer)
        try file.act(suggest(.refused), by: union)
        return file
    }

    static func opening(
        _ title: String = "Rates changed", subjects: [Subject] = [.pieceRate], union: PartyName = "Union",
        employer: PartyName = "Employer"
    ) -> SupervisionOpening {
        SupervisionOpening(
            title: .en(title), union: union, employer: employer, subjects: subjects, cause: .ruleChangeWithoutNotice,
            profile: "CN@1", timeZone: "Asia/Shanghai")
    }

    static func suggest(_ ground: SuggestionGround, to addressee: SeatID = authority) -> SupervisionAct {
        .suggest(ground, SupervisionLetter(), authority: "Authority", addressee: addressee)
    }

    func decide(
        _ act: SupervisionAct, by seat: SeatID?, occurredAt: OccurredAt? = nil
    ) throws(SupervisionRejection) -> [OccurredFact<SupervisionFact>] {
        guard let now = LocalMoment(day: today, minute: 540) else { preconditionFailure("no minute") }
        return try SupervisionCase.decide(
            SupervisionCommand(act, by: seat, occurredAt: occurredAt ?? .day(today), localNow: now, under: rules), state
        )
    }

    @discardableResult
    mutating func act(
        _ act: SupervisionAct, by seat: SeatID?, occurredAt: OccurredAt? = nil
    ) throws(SupervisionRejection) -> SupervisionFact? {
        let events = try decide(act, by: seat, occurredAt: occurredAt)
        for event in events { SupervisionCase.evolve(&state, event) }
        facts += events.map(\.fact)
        return events.first?.fact
    }

    func refuses(
        _ act: SupervisionAct, by seat: SeatID?, occurredAt: OccurredAt? = nil, _ rejection: SupervisionRejection,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(throws: rejection, sourceLocation: sourceLocation) {
            try decide(act, by: seat, occurredAt: occurredAt)
        }
    }
}
