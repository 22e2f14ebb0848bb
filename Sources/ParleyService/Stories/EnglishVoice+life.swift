internal import Bargaining
internal import EventSourcing

extension EnglishVoice {
    /// An event of an agreement's life.
    func tell(_ fact: LifeFact, _ story: Story) -> String {
        switch fact {
        case .commitmentFulfilled(let number, let fulfilment):
            "\(story.name(fulfilment.side)) records that commitment \(number) on \(story.title(fulfilment.item)) is carried "
                + "out" + late(fulfilment.timeliness, story) + "."
        case .fulfilmentDisputed(let number, let item, let side):
            "\(story.name(side)) disputes that commitment \(number) on \(story.title(item)) is carried out."
        case .commitmentMissed(let number, let item, let owner, let clock):
            "Commitment \(number) on \(story.title(item)) is not recorded as carried out. \(story.name(owner)) owed it by "
                + "\(story.day(clock.due)) (\(story.law(clock)))."
        default: tellChange(fact, story)
        }
    }

    private func tellChange(_ fact: LifeFact, _ story: Story) -> String {
        switch fact {
        case .amendmentProposed(let proposal):
            "\(story.name(proposal.side)) asks to change the agreement, amendment \(proposal.number)"
                + (proposal.items.isEmpty ? "." : ", in \(story.names(proposal.items.map(story.title))).")
        case .agreementAmended(let amendment):
            "Both sides agree on amendment \(amendment.number); its text is "
                + "\(Hexadecimal.text(amendment.textHash.bytes))."
                + (amendment.ratification.map { " It needs a vote (\($0))." } ?? "")
                + (amendment.filing.map { " It needs filing (\($0))." } ?? "")
        case .amendment(let number, let fact): tell(number, fact, story)
        case .agreementDissolved(let dissolution):
            (dissolution.side.map { "\(story.name($0)) ends the agreement" } ?? "Both sides end the agreement")
                + " on \(story.day(dissolution.day)), before its term"
                + (dissolution.ground.map { ": \(name($0))." } ?? ".")
                + due("The report to the authority", dissolution.report, story)
        case .dissolutionFiled(let filing):
            "The authority is told of the early end" + late(filing.timeliness, story) + "."
        case .ruleChangeNotified(let change):
            "The employer side gives notice of “\(story.title(change.rules.title))”, version \(change.rules.version), in "
                + "force from \(story.day(change.rules.effectiveFrom))"
                + (change.isLate ? "; the notice came when it held already." : ".")
        case .performanceReported(let report):
            "The employer side reports on performance, report \(report.number)" + late(report.timeliness, story) + "."
                + due("The next report", report.next, story)
        case .renewalProposed(let proposal):
            "\(story.name(proposal.side)) asks to renew the agreement" + timing(proposal, story)
        case .nextRoundInvited(let round):
            "\(story.name(round.side)) records that the sides were invited to bargain anew, on \(story.day(round.day)) "
                + "(\(round.negotiation))" + late(round.timeliness, story) + "."
                + due("The round after it", round.next, story)
        case .agreementSuperseded(let supersession):
            "\(story.name(supersession.side)) records that a later agreement took the place of this one, whose last day in "
                + "force was \(story.day(supersession.day)) (\(supersession.negotiation))."
        // Told before.
        case .commitmentFulfilled, .fulfilmentDisputed, .commitmentMissed: ""
        }
    }

    private func timing(_ proposal: RenewalProposal, _ story: Story) -> String {
        guard let window = proposal.window else { return "." }
        switch proposal.timing {
        case .early: return ", early: it can from \(story.day(window.start)) on (\(story.law(window)))."
        case .inTime: return "."
        case .late: return ", late: it could until \(story.day(window.due)) (\(story.law(window)))."
        }
    }

    private func name(_ ground: DissolutionGround) -> String {
        switch ground {
        case .merger: "the employer was taken over"
        case .closure: "the employer was dissolved"
        case .bankruptcy: "bankruptcy"
        case .forceMajeure: "force majeure"
        case .agreedCondition: "a condition of the agreement"
        case .otherLegalCase: "another case that the law names"
        }
    }
}
