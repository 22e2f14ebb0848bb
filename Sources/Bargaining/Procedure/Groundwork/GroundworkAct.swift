/// What somebody wants to record of the ground on which the sides bargain. What both sides sign is a ``ProcedureStep``.
public enum GroundworkAct: Hashable, Sendable {
    /// By the employer side: how an algorithm decides.
    case explainAlgorithm(AlgorithmExplanation)
    /// By anybody with a seat: a figure that others published.
    case recordIndicator(Indicator)
    /// By a chief: whom the negotiation is about.
    case defineUnit(BargainingUnit)
}
