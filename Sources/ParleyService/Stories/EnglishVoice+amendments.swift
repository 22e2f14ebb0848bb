internal import Bargaining

extension EnglishVoice {
    /// An event of an amendment on its way into force.
    func tell(_ number: Int, _ fact: AmendmentFact, _ story: Story) -> String {
        switch fact {
        case .voted(let ballot, let isRatified, let filing):
            "Vote on amendment \(number)" + (ballot.enterprise.map { " at \($0)" } ?? "")
                + ": \(ballot.count.inFavour) for, \(ballot.count.against) against, \(ballot.count.abstained) abstaining, "
                + "\(ballot.count.attending) of \(ballot.count.eligible) present; \(outcome(ballot.outcome))."
                + (isRatified ? " It is ratified." : "") + due("Filing", filing, story)
        case .signed(let side, _, _, let filing):
            "\(story.name(side))'s chief signs amendment \(number)." + due("Filing", filing, story)
        case .filed(let filing):
            "Amendment \(number) is filed with the authority in \(copies(filing))" + late(filing.timeliness, story)
                + "."
        case .received(let review): "The authority receives amendment \(number)." + due("Its review", review, story)
        case .objected(let objection):
            "The authority objects to clause\(objection.clauses.count == 1 ? "" : "s") "
                + "\(objection.clauses.map(String.init).joined(separator: listSeparator)) of amendment \(number)"
                + late(objection.timeliness, story)
                + (objection.timeliness.isLate ? "; a late objection undoes nothing." : ".")
        case .tookEffect(.silence, let day, let review):
            "Amendment \(number) is in force from \(story.day(day)): the authority did not object by "
                + "\(story.day(review.due)) (\(story.law(review)))."
        case .tookEffect(.confirmation, let day, _):
            "Amendment \(number) is in force from \(story.day(day)): the authority has no objection."
        }
    }
}
