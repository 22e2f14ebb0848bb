internal import HTTPTypes

extension ProblemCode {
    /// The status of what a statutory floor refuses, or the register of floors; `nil` for other problems.
    var statusOfFloors: HTTPResponse.Status? {
        switch self {
        case .floorNotAboveZero: .unprocessableContent
        case .belowStatutoryFloor, .floorAlreadyRecorded, .tooManyFloors: .conflict
        default: nil
        }
    }
}
