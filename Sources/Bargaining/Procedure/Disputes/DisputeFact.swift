// These cases and their payloads are the storage format: names in `eventType` are permanent once released.

/// What can happen in a dispute about the negotiation (domain §3.3).
public enum DisputeFact: Hashable, Sendable {
    /// A side applied to the authority.
    case conciliationRequested(ConciliationRequest)
    /// The authority took the dispute up of its own motion.
    case conciliationOpenedOfOwnMotion(number: Int, items: [ItemKey])
    /// The authority accepted it, which starts its clock; with the clock in which it had to.
    case conciliationAccepted(number: Int, on: LocalDay, clock: StartedClock?, Timeliness?)
    /// The authority prolonged it.
    case conciliationExtended(number: Int, on: LocalDay, clock: StartedClock)
    /// The authority drew up what came of it; the words are a disclosure beside the event.
    case conciliationAgreementDrafted(number: Int, ConciliationAgreement)
    /// A chief signed that.
    case conciliationAgreementSigned(number: Int, side: Side, ContentHash, on: LocalDay)
    /// It ended, settled or unresolved.
    case conciliationClosed(number: Int, ConciliationClosure)
    /// The tripartite mechanism met; the minutes are a disclosure beside the event.
    case tripartiteMeetingHeld(number: Int, TripartiteMeeting, on: LocalDay)
    /// The union brought a dispute over performance.
    case arbitrationRequested(ArbitrationRequest)
    /// The arbitration commission decided it.
    case arbitrationAwarded(number: Int, Ruling)
    /// A court did after it.
    case judgmentRecorded(number: Int, CourtInstance, Ruling)
}
