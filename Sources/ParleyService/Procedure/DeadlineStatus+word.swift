internal import Bargaining

extension DeadlineStatus {
    /// The word of the read model and the API.
    var word: String {
        switch self {
        case .running: "running"
        case .met: "met"
        case .missed: "missed"
        case .suspended: "suspended"
        }
    }

    /// The day on which what was due was done, or was found not to be done; `nil` while neither is known.
    var settledOn: LocalDay? {
        switch self {
        case .met(let day), .missed(let day): day
        case .running, .suspended: nil
        }
    }
}
