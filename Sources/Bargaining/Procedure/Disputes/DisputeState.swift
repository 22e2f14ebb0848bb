/// What became of disputes about the negotiation: part of ``ProcedureState``.
public struct DisputeState: Hashable, Sendable {
    /// Conciliations by the authority; the number is the index + 1, and only the last can be open.
    public internal(set) var conciliations: [ConciliationState] = []
    /// Meetings of the tripartite mechanism, in order.
    public internal(set) var meetings: [HeldMeeting] = []
    /// Disputes over performance; the number is the index + 1.
    public internal(set) var arbitrations: [ArbitrationState] = []

    /// The conciliation that goes on.
    public var openConciliation: ConciliationState? { conciliations.last.flatMap { $0.isOpen ? $0 : nil } }

    /// Changes a conciliation, where there is one of that number.
    mutating func change(_ number: Int, _ change: (inout ConciliationState) -> Void) {
        guard conciliations.indices.contains(number - 1) else { return }
        change(&conciliations[number - 1])
    }

    /// Changes a dispute over performance, where there is one of that number.
    mutating func changeArbitration(_ number: Int, _ change: (inout ArbitrationState) -> Void) {
        guard arbitrations.indices.contains(number - 1) else { return }
        change(&arbitrations[number - 1])
    }
}
