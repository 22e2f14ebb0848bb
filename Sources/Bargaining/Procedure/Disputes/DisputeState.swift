/// What became of disputes about the negotiation: part of ``ProcedureState``.
public struct DisputeState: Hashable, Sendable {
    /// Conciliations by the authority; the number is the index + 1, and only the last can be open.
    public internal(set) var conciliations: [ConciliationState] = []

    /// The conciliation that goes on.
    public var openConciliation: ConciliationState? { conciliations.last.flatMap { $0.isOpen ? $0 : nil } }

    /// Changes a conciliation, where there is one of that number.
    mutating func change(_ number: Int, _ change: (inout ConciliationState) -> Void) {
        guard conciliations.indices.contains(number - 1) else { return }
        change(&conciliations[number - 1])
    }
}
