public import EventSourcing

/// The cases of erasure of one ledger (PIPL art. 47, GDPR art. 17), as rules over values.
///
/// One register a ledger rather than a stream a case: who reads content, and who restores a backup, learns from one stream what
/// nobody may read any more.
public enum ErasureRegister: Decider {
    /// The state before the first event.
    public static var initialState: ErasureRegisterState { ErasureRegisterState() }

    /// The events that a command causes.
    ///
    /// - Throws: the rule that refuses it.
    /// - Complexity: linear in the cases.
    public static func decide(
        _ command: ErasureCommand, _ state: ErasureRegisterState
    ) throws(ErasureRejection) -> [OccurredFact<ErasureFact>] {
        [OccurredFact(occurredAt: command.occurredAt, fact: try fact(of: command, state))]
    }

    /// Keeps the books.
    public static func evolve(_ state: inout ErasureRegisterState, _ event: OccurredFact<ErasureFact>) {
        switch event.fact {
        case .requested(let request):
            state.cases.append(ErasureCase(request))
            state.masked.formUnion(request.seats)
        case .holdPlaced(let number, let hold): change(number, &state) { $0.hold = hold }
        case .holdLifted(let number, _): change(number, &state) { $0.hold = nil }
        case .refused(let number, let duty):
            change(number, &state) { $0.refusal = duty }
            state.masked = state.cases.reduce(into: []) { masked, known in
                if known.refusal == nil { masked.formUnion(known.request.seats) }
            }
        case .ordered(let number, let authority): change(number, &state) { $0.orderedBy = authority }
        case .listed(let number, let entries): change(number, &state) { $0.pending += entries }
        case .executed(let record):
            change(record.number, &state) { known in
                let erased = Set(record.erased)
                known.pending.removeAll { erased.contains($0) }
                known.erasedCount += record.erased.count
                known.isExecuted = record.isLast
            }
        }
    }

    private static func change(
        _ number: Int, _ state: inout ErasureRegisterState, _ body: (inout ErasureCase) -> Void
    ) {
        guard state.cases.indices.contains(number - 1) else { return }
        body(&state.cases[number - 1])
    }
}
