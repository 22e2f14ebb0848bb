/// How much stands behind the proof of an event.
package enum ProofStanding: String, Hashable, Sendable, CaseIterable {
    /// No checkpoint covers the event yet: its leaf and salt are all there is.
    case pending
    /// A checkpoint signed by the log covers it; not all who have to cosign did so.
    case provisional
    /// A checkpoint covers it that the notary's policy calls final.
    case final
}
