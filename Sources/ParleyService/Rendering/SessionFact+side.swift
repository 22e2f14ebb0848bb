internal import Bargaining

extension SessionFact {
    /// Whose act a fact is; `nil` where it is the recorder's.
    var side: Side? {
        switch self {
        case .attendanceRecorded: nil
        case .caucusStarted(_, let side), .caucusEnded(_, let side): side
        case .sessionAdjourned(let adjournment): adjournment.chair
        }
    }
}
