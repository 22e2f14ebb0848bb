internal import Bargaining

extension EnglishVoice {
    /// A tripartite meeting.
    func tell(_ meeting: TripartiteMeeting, number: Int, _ story: Story) -> String {
        "Tripartite meeting \(number)" + (meeting.conciliation.map { " on conciliation \($0)" } ?? "") + " is held."
            + meeting.followUps.map { followUp in
                " To do: \(story.title(followUp.task)) (\(name(followUp.owner))"
                    + (followUp.due.map { ", by \(story.day($0))" } ?? "") + ")."
            }.joined()
    }

    /// A dispute over performance that was brought.
    func tell(_ request: ArbitrationRequest, _ story: Story) -> String {
        (request.claimant == .federation ? "The higher union" : story.name(Side.labour))
            + " brings arbitration \(request.number) on \(story.names(request.items.map(story.title)))."
    }

    func tell(award: Ruling, of number: Int) -> String { "Arbitration \(number) is decided: \(name(award.outcome))." }

    func tell(judgment: Ruling, _ instance: CourtInstance, of number: Int) -> String {
        "After arbitration \(number) the court of \(instance == .first ? "first" : "second") instance decides: "
            + "\(name(judgment.outcome))."
    }

    private func name(_ outcome: RulingOutcome) -> String {
        switch outcome {
        case .granted: "the claim is granted"
        case .partlyGranted: "the claim is granted in part"
        case .dismissed: "the claim is dismissed"
        case .settled: "the parties settled"
        case .withdrawn: "the claim was withdrawn"
        }
    }

    private func name(_ party: DueParty) -> String {
        switch party {
        case .labour: "labour side"
        case .employer: "employer side"
        case .bothSides: "both sides"
        case .authority: "labour authority"
        }
    }
}
