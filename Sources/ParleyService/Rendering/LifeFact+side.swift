internal import Bargaining

extension LifeFact {
    /// Whose act a fact is; `nil` where it is the clock's.
    var side: Side? {
        switch self {
        case .commitmentFulfilled(_, let fulfilment): fulfilment.side
        case .fulfilmentDisputed(_, _, let side): side
        case .commitmentMissed: nil
        }
    }
}
