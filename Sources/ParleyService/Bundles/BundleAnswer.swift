/// What came of asking for a bundle. All of these are expected.
package enum BundleAnswer: Sendable {
    /// The bundle.
    case made(NegotiationBundle)
    /// Not there, or not for this principal.
    case notVisible
    /// No checkpoint covers the negotiation yet.
    case pending
    /// More than was asked for at most.
    case tooLarge
}
