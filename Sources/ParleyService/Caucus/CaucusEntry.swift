internal import Bargaining

/// An entry of a caucus that can have words beside it.
package enum CaucusEntry: Hashable, Sendable {
    case note(Int)
    case mandate(Int)
    case draft(Int)
    case parked(Int)
    case estimate(Int)

    /// The entry that a fact makes; `nil` for facts that change one.
    init?(_ fact: CaucusFact) {
        switch fact {
        case .noteRecorded(let note): self = .note(note.number)
        case .mandateGranted(let mandate): self = .mandate(mandate.number)
        case .draftKept(let draft): self = .draft(draft.number)
        case .positionParked(let position): self = .parked(position.number)
        case .estimateKept(let estimate): self = .estimate(estimate.number)
        case .opened, .mandateRevoked, .positionReleased, .positionDropped, .estimateReleased: return nil
        }
    }
}
