package import Bargaining

/// What came of a request to keep a cost estimate.
package enum EstimateOutcome: Sendable {
    /// What came of it in the caucus.
    case caucus(StreamOutcome<CaucusFamily>)
    /// The rules of the shared record refuse to cost it: nothing was kept.
    case refused(NegotiationRejection)
}
