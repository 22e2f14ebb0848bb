internal import EventSourcing
internal import NIOCore
internal import ParleyService
internal import Synchronization

/// The representations of negotiations written last, so that what has not changed is not written again.
///
/// Asked only after the caller was found to see the negotiation and its version is known. What a representation depends on
/// besides the version is its variant, the same that its entity tag is made of.
final class RepresentationCache: Sendable {
    /// A representation at a version.
    struct Representation: Sendable {
        let version: StreamVersion
        let tag: String
        let body: ByteBuffer
    }

    /// The most representations kept.
    static let maximumEntries = 10_000
    /// The most bytes of bodies kept: 64 MiB.
    static let maximumBytes = 64 * 1_048_576
    private static let partCount = 16

    private final class Part: Sendable {
        let representations = Mutex(
            BoundedCache<String, Representation>(
                maximumEntries: maximumEntries / partCount, maximumCost: maximumBytes / partCount))
    }

    private let parts = (0..<partCount).map { _ in Part() }

    /// The representation of a variant at a version, if it is kept.
    func representation(of variant: String, at version: StreamVersion) -> Representation? {
        let kept = part(variant).representations.withLock { $0.value(for: variant) }
        return kept?.version == version ? kept : nil
    }

    /// Keeps a representation in place of an older one of its variant.
    func keep(_ representation: Representation, of variant: String) {
        part(variant).representations.withLock {
            $0.insert(representation, for: variant, cost: representation.body.readableBytes)
        }
    }

    private func part(_ variant: String) -> Part {
        parts[Int(UInt(bitPattern: variant.hashValue) % UInt(Self.partCount))]
    }
}
