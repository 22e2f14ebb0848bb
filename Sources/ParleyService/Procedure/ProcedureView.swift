public import Bargaining

/// The procedure around a table at a moment: what the events say, and the clocks that they started.
public struct ProcedureView: Sendable {
    /// The negotiation at the moment.
    public let negotiation: NegotiationView
    /// Every clock with what became of it by that moment, in the order of ``ClockRule``. Empty for published records, and
    /// where this installation lacks the profile that the negotiation keeps.
    public let deadlines: [Deadline]
    /// The rules on representatives that the sides break; empty as the clocks are.
    public let breaches: [RepresentativeBreach]

    /// A view from its parts.
    public init(negotiation: NegotiationView, deadlines: [Deadline], breaches: [RepresentativeBreach]) {
        self.breaches = breaches
        self.negotiation = negotiation
        self.deadlines = deadlines
    }
}
