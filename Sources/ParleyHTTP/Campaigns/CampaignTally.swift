/// What came of the lines of a stream of invitations so far.
package struct CampaignTally: Hashable, Sendable {
    /// Lines answered.
    package internal(set) var lines = 0
    /// Invitations recorded now.
    package internal(set) var recorded = 0
    /// Invitations that were recorded before.
    package internal(set) var replayed = 0
    /// Lines refused.
    package internal(set) var refused = 0
}
