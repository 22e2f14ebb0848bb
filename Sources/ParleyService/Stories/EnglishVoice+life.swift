internal import Bargaining

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
        }
    }
}
