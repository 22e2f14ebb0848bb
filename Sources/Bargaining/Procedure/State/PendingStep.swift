/// A joint step that one side stated and the other has not.
public struct PendingStep: Hashable, Sendable {
    /// The step.
    public let step: ProcedureStep
    /// Who stated it.
    public let side: Side
    /// For a draft the terms that were settled when it was stated: with others it was not stated.
    let settled: [ItemKey: AgreedTerm]
}
