/// What one stream of invitations may have.
enum CampaignStreamLimits {
    /// Its bytes: 32 MiB, 20,000 invitations of 1.6 KiB.
    static let maximumBytes = 32 * 1_048_576
    /// Its lines, blank ones included.
    static let maximumLines = 20_000
    /// Streams that one account has open at a time.
    static let maximumStreamsPerPrincipal = 2
    /// Lines that are recorded together and answered at once.
    static let linesOfTurn = 250
}
