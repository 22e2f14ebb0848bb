/// Reads the two payloads that a verifier has to understand; the forms of payloads are no matter of this module.
public protocol BundleRecords {
    /// What a record of heads says; `nil` where the payload is none.
    func heads(_ leaf: Leaf, in payload: [UInt8]) -> RecordedHeads?

    /// What a record of an erasure lists; `nil` where the payload is none.
    func erased(_ leaf: Leaf, in payload: [UInt8]) -> [RecordedErasure]?
}
