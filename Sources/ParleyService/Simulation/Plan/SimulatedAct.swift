internal import Bargaining

/// What happens in a step of a simulated course. Seats, versions and hashes are not known to a plan: they are named by role.
enum SimulatedAct: Hashable, Sendable {
    /// A side invites the other one, whose chief is the addressee.
    case invite(NegotiationOpening, [AgendaItem], by: Side)
    /// An act that names nobody and no text.
    case act(NegotiationAct)
    /// A chief gives somebody a seat of the own side.
    case appoint(SimulatedRole)
    /// A chief states who records or mediates.
    case appointRecorder
    case appointMediator
    /// A chief gives an office a seat.
    case admit(SimulatedRole, Office)
    /// The recorder notes who was at a session.
    case attendance(session: Int, [SimulatedRole])
    /// A chief signs a draft, an agreement, a conciliation agreement by the hash of its text.
    case signDraft(Int)
    case signAgreement(Int)
    case signConciliation(Int)
    /// What time has made due is recorded.
    case clock
    /// A chief records the next round, or that its agreement took the place of this one.
    case noteNextRound(Int)
    case recordSupersession(Int)
    /// A step of the supervision case beside the negotiation.
    case supervise(SimulatedSupervision)

    /// Whether nobody does it, but time.
    var isOfTheClock: Bool { self == .clock || self == .supervise(.clock) }
}
