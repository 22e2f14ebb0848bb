internal import Bargaining

extension ChineseVoice {
    /// An event of the preparation.
    func tell(_ fact: PreparationFact, _ story: Story) -> String {
        switch fact {
        case .sessionScheduled(let schedule):
            "双方商定第 \(schedule.number) 次会议：\(describe(schedule.plan, story))。"
                + due("会前提供资料", schedule.disclosure, story)
        case .representativesPublished(let publication):
            "\(story.name(publication.side))公布协商代表 \(publication.seats.count) 名，方式：\(name(publication.channel))。"
        }
    }

    /// A plan of a session in words.
    func describe(_ plan: SessionPlan, _ story: Story) -> String {
        "\(form(plan.form))，\(plan.startsAt)，地点“\(story.title(plan.place))”，议题："
            + story.names(plan.items.map(story.title))
    }
}
