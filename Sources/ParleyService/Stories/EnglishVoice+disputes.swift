internal import Bargaining

extension EnglishVoice {
    /// An event of a dispute.
    func tell(_ fact: DisputeFact, _ story: Story) -> String {
        switch fact {
        case .conciliationRequested(let request):
            "\(story.name(request.side)) applies to the labour authority for conciliation \(request.number) on "
                + story.names(request.items.map(story.title)) + late(request.application, story) + "."
                + due("The authority takes it up", request.start, story)
        case .conciliationOpenedOfOwnMotion(let number, let items):
            "The labour authority takes the dispute up of its own motion: conciliation \(number) on "
                + story.names(items.map(story.title)) + "."
        case .conciliationAccepted(let number, _, let clock, let timeliness):
            "The labour authority accepts conciliation \(number)" + late(timeliness, story) + "."
                + due("It ends", clock, story)
        case .conciliationExtended(let number, _, let clock):
            "The labour authority prolongs conciliation \(number)." + due("It ends", clock, story)
        case .conciliationAgreementDrafted(let number, let agreement):
            "The labour authority draws up the agreement of conciliation \(number)" + left(agreement.openItems, story)
        case .conciliationAgreementSigned(let number, let side, _, _):
            "\(story.name(side))'s chief signs the agreement of conciliation \(number)."
        case .tripartiteMeetingHeld(let number, let meeting, _): tell(meeting, number: number, story)
        case .arbitrationRequested(let request): tell(request, story)
        case .arbitrationAwarded(let number, let ruling): tell(award: ruling, of: number)
        case .judgmentRecorded(let number, let instance, let ruling): tell(judgment: ruling, instance, of: number)
        case .conciliationClosed(let number, let closure):
            switch closure.cause {
            case .agreement:
                "Conciliation \(number) is settled" + late(closure.timeliness, story) + left(closure.openItems, story)
            case .authority:
                "The labour authority closes conciliation \(number), unresolved" + late(closure.timeliness, story)
                    + left(closure.openItems, story)
            case .time:
                "The time for conciliation \(number) is over"
                    + (closure.timeliness.map { ": it ended on \(story.day($0.clock.due)) (\(story.law($0.clock)))" }
                        ?? "")
                    + "; it is closed, unresolved" + left(closure.openItems, story)
            }
        }
    }

    private func left(_ items: [ItemKey], _ story: Story) -> String {
        items.isEmpty ? "." : ". Still open: \(story.names(items.map(story.title)))."
    }
}
