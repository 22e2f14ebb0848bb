package import EventSourcing
package import Transparency

/// The bundle of a negotiation, ready to be written: the same files for the same log, whoever asks.
package struct NegotiationBundle: Sendable {
    /// The negotiation.
    package let negotiation: StreamID
    /// The files in the order in which they are written.
    package let files: [BundleMaker.File]
    /// How many events are in it.
    package let eventCount: Int
    /// How many events the tree has that its proofs lead to.
    package let size: UInt64

    /// The name of its archive.
    package var archiveName: String { "negotiation-\(negotiation).tar" }
}
