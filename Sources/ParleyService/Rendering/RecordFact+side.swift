internal import Bargaining

extension RecordFact {
    /// Whose act a fact is; `nil` where it is the recorder's.
    var side: Side? {
        switch self {
        case .lateEntryRecorded: nil
        case .entryConfirmed(_, let side): side
        }
    }
}
