internal import Transparency

/// How much of a negotiation goes into one bundle.
package struct BundleBounds: Sendable {
    /// What is answered over HTTP: read into memory, so less than a bundle can hold.
    package static let overHTTP = BundleBounds(maximumEvents: 20_000, maximumBytes: 32 * 1_048_576)
    /// What the command line writes.
    package static let whole = BundleBounds(maximumEvents: BundleLimits.maximumEvents, maximumBytes: 512 * 1_048_576)
    /// How long the read may take.
    static let deadline = Duration.seconds(60)

    /// Events.
    package let maximumEvents: Int
    /// Bytes of payloads.
    package let maximumBytes: Int
}
