internal import Bargaining
internal import EventSourcing
internal import StrictJSON

/// The `data` of the facts of an agreement's life. A commitment is named by the member `commitment`, an amendment by
/// `amendment`, both from 1.
enum LifeFactCoding {
    /// How the data of each event type is read.
    static let readers: [(name: StaticString, read: ProcedureFactCoding.Reader)] =
        commitments + changes + AmendmentFactCoding.readers + notices + successions

    private static let commitments: [(name: StaticString, read: ProcedureFactCoding.Reader)] = [
        (
            "CommitmentFulfilled",
            { m throws(CodingFault) in
                let number = try m.commitment()
                return .life(
                    .commitmentFulfilled(
                        number: number,
                        CommitmentFulfilment(
                            item: try m.item(), side: try m.side(), timeliness: try m.requiredTimeliness())))
            }
        ),
        (
            "CommitmentFulfilmentDisputed",
            { m throws(CodingFault) in
                .life(.fulfilmentDisputed(number: try m.commitment(), item: try m.item(), side: try m.side()))
            }
        ),
        (
            "CommitmentMissed",
            { m throws(CodingFault) in
                .life(
                    .commitmentMissed(
                        number: try m.commitment(), item: try m.item(),
                        owner: try m.required("owner").word(Side.self), try m.requiredClock("clock")))
            }
        ),
    ]

    private static let changes: [(name: StaticString, read: ProcedureFactCoding.Reader)] = [
        (
            "AmendmentProposed",
            { m throws(CodingFault) in
                .life(
                    .amendmentProposed(
                        AmendmentProposal(number: try m.amendment(), side: try m.side(), items: try m.items())))
            }
        ),
        (
            "AgreementAmended",
            { m throws(CodingFault) in
                .life(
                    .agreementAmended(
                        Amendment(
                            number: try m.amendment(), textHash: try m.textHash(), day: try m.day(),
                            ratification: try m.article("ratification"), filing: try m.article("filing"),
                            profile: try m.profile())))
            }
        ),
        (
            "AgreementDissolved",
            { m throws(CodingFault) in
                let (draft, day) = (try m.draftNumber(), try m.day())
                let ground = try m.optional("ground")?.word(DissolutionGround.self)
                let side = try m.optional("side")?.word(Side.self)
                return .life(
                    .agreementDissolved(
                        Dissolution(
                            draft: draft, ground: ground, side: side, day: day, report: try m.clock("report"))))
            }
        ),
        (
            "DissolutionFiled",
            { m throws(CodingFault) in
                .life(.dissolutionFiled(DissolutionFiling(day: try m.day(), timeliness: try m.timeliness())))
            }
        ),
    ]

    private static let notices: [(name: StaticString, read: ProcedureFactCoding.Reader)] = [
        (
            "RuleChangeNotified",
            { m throws(CodingFault) in
                let (number, day) = (try m.required("number").count(from: 1), try m.day())
                return .life(
                    .ruleChangeNotified(
                        RuleChange(number: number, rules: try ProcedureFactCoding.rules(&m), day: day)))
            }
        ),
        (
            "PerformanceReported",
            { m throws(CodingFault) in
                let (number, day) = (try m.required("number").count(from: 1), try m.day())
                return .life(
                    .performanceReported(
                        PerformanceReport(
                            number: number, day: day, timeliness: try m.timeliness(), next: try m.clock("next"))))
            }
        ),
        (
            "RenewalProposed",
            { m throws(CodingFault) in
                .life(
                    .renewalProposed(
                        RenewalProposal(side: try m.side(), day: try m.day(), window: try m.clock("window"))))
            }
        ),
    ]

    private static let successions: [(name: StaticString, read: ProcedureFactCoding.Reader)] = [
        (
            "NextRoundInvited",
            { m throws(CodingFault) in
                let number = try m.required("number").count(from: 1)
                let negotiation = StreamID(try m.required("negotiation").uuid())
                let (side, day) = (try m.side(), try m.day())
                return .life(
                    .nextRoundInvited(
                        NextRound(
                            number: number, negotiation: negotiation, side: side, day: day,
                            timeliness: try m.timeliness(), next: try m.clock("next"))))
            }
        ),
        (
            "AgreementSuperseded",
            { m throws(CodingFault) in
                let draft = try m.draftNumber()
                let negotiation = StreamID(try m.required("negotiation").uuid())
                return .life(
                    .agreementSuperseded(
                        Supersession(draft: draft, negotiation: negotiation, side: try m.side(), day: try m.day())))
            }
        ),
    ]

    /// Writes the members of a fact into the object that is open.
    static func write(_ fact: LifeFact, to writer: inout JSONWriter) {
        switch fact {
        case .commitmentFulfilled(let number, let fulfilment):
            writer.fields(.number("commitment", number), .item(fulfilment.item), .side(fulfilment.side))
            ClockCoding.write(fulfilment.timeliness, to: &writer)
        case .fulfilmentDisputed(let number, let item, let side):
            writer.fields(.number("commitment", number), .item(item), .side(side))
        case .commitmentMissed(let number, let item, let owner, let clock):
            writer.fields(.number("commitment", number), .item(item), .text("owner", owner.rawValue))
            ClockCoding.write(clock, as: "clock", to: &writer)
        case .amendmentProposed(let proposal):
            writer.fields(.number("amendment", proposal.number), .side(proposal.side), .items(proposal.items))
        case .agreementAmended(let amendment): write(amendment, to: &writer)
        case .amendment(let number, let fact): AmendmentFactCoding.write(number, fact, to: &writer)
        case .agreementDissolved(let dissolution): write(dissolution, to: &writer)
        case .dissolutionFiled(let filing):
            writer.fields(.text("day", filing.day.description))
            ClockCoding.write(filing.timeliness, to: &writer)
        case .ruleChangeNotified(let change):
            writer.fields(.number("number", change.number), .text("day", change.day.description))
            ProcedureFactCoding.write(change.rules, to: &writer)
        case .performanceReported(let report):
            writer.fields(.number("number", report.number), .text("day", report.day.description))
            ClockCoding.write(report.timeliness, to: &writer)
            ClockCoding.write(report.next, as: "next", to: &writer)
        case .renewalProposed(let proposal):
            writer.fields(.side(proposal.side), .text("day", proposal.day.description))
            ClockCoding.write(proposal.window, as: "window", to: &writer)
        case .nextRoundInvited(let round):
            writer.fields(
                .number("number", round.number), .text("negotiation", round.negotiation.description),
                .side(round.side), .text("day", round.day.description))
            ClockCoding.write(round.timeliness, to: &writer)
            ClockCoding.write(round.next, as: "next", to: &writer)
        case .agreementSuperseded(let supersession):
            writer.fields(
                .number("draft", supersession.draft), .text("negotiation", supersession.negotiation.description),
                .side(supersession.side), .text("day", supersession.day.description))
        }
    }

    /// Writes the members of an amendment into the object that is open.
    static func write(_ amendment: Amendment, to writer: inout JSONWriter) {
        writer.fields(.number("amendment", amendment.number))
        AgreementDraftCoding.write(amendment.textHash, to: &writer)
        writer.fields(
            .text("day", amendment.day.description), .text("ratification", amendment.ratification?.description),
            .text("filing", amendment.filing?.description), .text("profile", amendment.profile.description))
    }

    /// Writes the members of a dissolution into the object that is open.
    static func write(_ dissolution: Dissolution, to writer: inout JSONWriter) {
        writer.fields(
            .number("draft", dissolution.draft), .text("ground", dissolution.ground?.rawValue),
            .text("side", dissolution.side?.rawValue), .text("day", dissolution.day.description))
        ClockCoding.write(dissolution.report, as: "report", to: &writer)
    }
}

extension MemberReader {
    mutating func amendment() throws(CodingFault) -> Int { try required("amendment").count(from: 1) }

    fileprivate mutating func commitment() throws(CodingFault) -> Int { try required("commitment").count(from: 1) }
}
