import Bargaining

extension FactGenerator {
    /// A random fact of an agreement's life.
    mutating func lifeFact() -> LifeFact {
        switch number(0...2) {
        case 0:
            .commitmentFulfilled(
                number: number(1...9), CommitmentFulfilment(item: key(), side: side(), timeliness: timeliness()))
        case 1: .fulfilmentDisputed(number: number(1...9), item: key(), side: side())
        default: .commitmentMissed(number: number(1...9), item: key(), owner: side(), clock())
        }
    }
}
