/// An act that needs both sides: recorded as proposed when the first side states it, done when the second states the same.
///
/// The server never infers consent (DESIGN §4.3): silence leaves the act proposed.
public enum JointAct: Hashable, Sendable {
    /// Admit a proposed item to the agenda (Order 22 §33; late items need consent).
    case admit(ItemKey)
    /// Put an item aside.
    case park(ItemKey)
    /// Take a parked item up again.
    case resume(ItemKey)
    /// Open a tentative agreement again, with everything of the package it came with.
    case reopen(ItemKey)
    /// Appoint a neutral recorder (Order 22 §33).
    case appointRecorder(SeatID)
    /// Appoint a mediator.
    case appointMediator(SeatID)
    /// Conclude the negotiation.
    case conclude(Conclusion)
}
