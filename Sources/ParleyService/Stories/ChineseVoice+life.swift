internal import Bargaining

extension ChineseVoice {
    /// An event of an agreement's life.
    func tell(_ fact: LifeFact, _ story: Story) -> String {
        switch fact {
        case .commitmentFulfilled(let number, let fulfilment):
            "\(story.name(fulfilment.side))记录：第 \(number) 项约定事项（\(story.title(fulfilment.item))）已履行"
                + late(fulfilment.timeliness, story) + "。"
        case .fulfilmentDisputed(let number, let item, let side):
            "\(story.name(side))对第 \(number) 项约定事项（\(story.title(item))）已履行的记录提出异议。"
        case .commitmentMissed(let number, let item, let owner, let clock):
            "第 \(number) 项约定事项（\(story.title(item))）期满未见履行记录：\(story.name(owner))应于\(story.day(clock.due))前履行"
                + "（\(story.law(clock))）。"
        }
    }
}
