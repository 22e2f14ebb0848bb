/// An event's receipt with its payload and the proof that it is in the log.
package struct EventProof: Hashable, Sendable {
    /// Leaf and salt.
    package let receipt: EventReceipt
    /// The exact bytes that the leaf commits to.
    package let payload: [UInt8]
    /// How much stands behind ``proof``.
    package let standing: ProofStanding
    /// The file of C2SP tlog-proof; `nil` while ``standing`` is pending.
    package let proof: [UInt8]?
}
