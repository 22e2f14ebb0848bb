/// The bounds of campaigns in bulk.
package struct CampaignServiceLimits: Hashable, Sendable {
    /// The most invitations on their way at a time; they go into the log together. Default: 250 invitations.
    package var concurrentInvitations = 250
    /// The most negotiations whose events one read asks for. Default: 500 streams.
    package var streamsPerRead = 500

    /// The default bounds; change what differs.
    package init() {}
}
