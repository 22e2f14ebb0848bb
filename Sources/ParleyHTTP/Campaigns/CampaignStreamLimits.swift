/// What one stream of invitations may have.
enum CampaignStreamLimits {
    /// 32 MiB, 20,000 invitations of 1.6 KiB.
    static let stream = LineStreamLimits(maximumBytes: 32 * 1_048_576, maximumLines: 20_000, linesOfTurn: 250)
    /// Streams that one account has open at a time.
    static let maximumStreamsPerPrincipal = 2
}
