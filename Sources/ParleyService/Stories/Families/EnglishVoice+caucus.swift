internal import Bargaining

extension EnglishVoice {
    func tell(_ fact: CaucusFact, in story: CaucusStory) -> String {
        switch fact {
        case .opened(_, let side): "\(self.side(side, party: nil)) begins to confer among itself."
        case .noteRecorded(let note): "Note \(note.number)."
        case .mandateGranted(let mandate):
            "The chief grants mandate \(mandate.number): \(story.limits(mandate.limits))"
                + (mandate.validUntil.map { ", until \($0)" } ?? "") + "."
        case .mandateRevoked(let number, _): "The chief takes mandate \(number) back."
        case .draftKept(let draft): "Draft \(draft.number) is kept: \(story.terms(draft.draft))."
        case .positionParked(let position):
            "Outside the mandate, so not tabled: position \(position.number), \(name(position.tabling))"
                + "\(story.terms(position.tabling.draft)). It goes beyond "
                + position.breaches.map { "mandate \($0.mandate) (\(story.limits([$0.limit])))" }
                .joined(separator: listSeparator) + "."
        case .estimateKept(let estimate):
            "Cost estimate \(estimate.number) is kept. "
                + estimate.costs.map { tell($0, naming: story.title) }.joined(separator: ". ") + "."
        case .estimateReleased(let number, _): "The chief releases cost estimate \(number) to the shared record."
        case .positionReleased(let number, _):
            "The chief confirms position \(number)" + (story.parkedTerms(number).map { ": \($0)" } ?? "") + "."
        case .positionDropped(let number, _):
            "The chief drops position \(number)" + (story.parkedTerms(number).map { ": \($0)" } ?? "") + "."
        }
    }

    private func name(_ tabling: Tabling) -> String {
        switch tabling.kind {
        case .demand: "a demand, "
        case .package: "a package, "
        case .counterOffer: "an answer" + (tabling.answers.map { " to \($0), " } ?? ", ")
        default: "an offer, "
        }
    }
}
