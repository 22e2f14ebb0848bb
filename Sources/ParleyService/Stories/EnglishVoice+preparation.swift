internal import Bargaining

extension EnglishVoice {
    /// An event of the preparation.
    func tell(_ fact: PreparationFact, _ story: Story) -> String {
        switch fact {
        case .sessionScheduled(let schedule):
            "Both sides fix session \(schedule.number), \(describe(schedule.plan, story))."
                + due("Information before the session", schedule.disclosure, story)
        case .representativesPublished(let publication):
            "\(story.name(publication.side)) makes its \(publication.seats.count) representative"
                + "\(publication.seats.count == 1 ? "" : "s") known \(name(publication.channel))."
        }
    }

    /// A plan of a session in words.
    func describe(_ plan: SessionPlan, _ story: Story) -> String {
        "\(form(plan.form)), for \(plan.startsAt) at “\(story.title(plan.place))” on "
            + story.names(plan.items.map(story.title))
    }
}
