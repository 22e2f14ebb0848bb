/// One piece of personal content that belongs to an event but stands outside its payload, so that it can be erased.
///
/// The event's leaf commits to the clear disclosure; only its ciphertext is stored (DESIGN §7.2, §11).
public struct Disclosure: Hashable, Sendable {
    /// The person whose key encrypts it: a pseudonym that is valid in one negotiation.
    public let subject: UUIDValue
    /// Hash of the clear disclosure as a leaf of the event's personal tree: SHA-256(0x00 ‖ disclosure), 32 bytes.
    public let leafHash: [UInt8]
    /// What is stored: nonce, ciphertext and tag.
    public let ciphertext: [UInt8]

    /// A disclosure from its parts.
    public init(subject: UUIDValue, leafHash: [UInt8], ciphertext: [UInt8]) {
        self.subject = subject
        self.leafHash = leafHash
        self.ciphertext = ciphertext
    }
}
