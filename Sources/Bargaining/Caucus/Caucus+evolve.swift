extension Caucus {
    /// Keeps the books. Total: an event that happened is never refused.
    ///
    /// Complexity: O(1) besides what the fact itself holds.
    public static func evolve(_ state: inout CaucusState, _ event: OccurredFact<CaucusFact>) {
        switch event.fact {
        case .opened(let negotiation, let side):
            state.negotiation = negotiation
            state.side = side
        case .noteRecorded(let note): state.notes.append(note)
        case .mandateGranted(let mandate): state.mandates.append(mandate)
        case .mandateRevoked(let number, _):
            guard state.mandates.indices.contains(number - 1) else { return }
            state.mandates[number - 1].isRevoked = true
        case .draftKept(let draft): state.drafts.append(draft)
        case .positionParked(let position): state.parked.append(position)
        case .positionReleased(let number, _): decide(number, as: .released, &state)
        case .positionDropped(let number, _): decide(number, as: .dropped, &state)
        case .estimateKept(let estimate): state.estimates.append(estimate)
        case .estimateReleased(let number, _):
            guard state.estimates.indices.contains(number - 1) else { return }
            state.estimates[number - 1].status = .released
        }
    }

    private static func decide(_ number: Int, as status: ParkedPosition.Status, _ state: inout CaucusState) {
        guard state.parked.indices.contains(number - 1) else { return }
        state.parked[number - 1].status = status
    }
}
