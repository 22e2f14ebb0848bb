package import EventSourcing
internal import EventStorePostgres
internal import Transparency

/// What a person keeps of an event: its leaf in the log and the salt that opens the leaf's commitment to the payload.
///
/// Neither ever changes, so an answer that carries them stays the same for every retry.
package struct EventReceipt: Hashable, Sendable {
    /// The event's place in its stream, from 1.
    package let version: StreamVersion
    /// 256 bytes.
    package let leaf: [UInt8]
    /// SHA-256(0x00 ‖ leaf), 32 bytes.
    package let leafHash: [UInt8]
    /// 32 bytes.
    package let salt: [UInt8]

    init(_ recorded: RecordedLeaf) {
        version = StreamVersion(recorded.leaf.version)
        leaf = recorded.leaf.bytes
        leafHash = recorded.leaf.hash
        salt = recorded.salt
    }
}
