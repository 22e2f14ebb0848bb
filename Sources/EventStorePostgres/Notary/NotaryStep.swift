/// The steps of a round at which a process may die; tests stop it there.
enum NotaryStep: String, CaseIterable, Sendable {
    case leavesChecked
    case nodesInserted
    case stateWritten
    case signed
    case checkpointPublished
    case cosignaturesPublished
    case finalPublished
}
