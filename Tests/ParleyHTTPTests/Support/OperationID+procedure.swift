@testable import ParleyHTTP

extension OperationID {
    /// Whether it is an act of the procedure around the talks.
    var isOfProcedure: Bool { [.procedure, .agreement, .corrections, .disputes, .life].contains(tag) }
}
