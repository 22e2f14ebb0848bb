public import EventSourcing

/// A row of personal content, with what is needed to open it.
public struct StoredDisclosure: Hashable, Sendable {
    /// The ledger.
    public let ledger: LedgerID
    /// Position of its event.
    public let position: Int64
    /// Its place among the disclosures of the event, from 0.
    public let ordinal: Int64
    /// The person whose key encrypts it, by pseudonym.
    public let subject: UUIDValue
    /// Hash of the clear disclosure as it is stored.
    public let leafHash: [UInt8]
    /// Nonce, ciphertext and tag; empty where nobody is there to open it.
    public let ciphertext: [UInt8]
}
