/// As many wait for checkpoints as are allowed to.
package struct ProofWaitRefused: Error, Hashable, Sendable {
    /// The most who wait at one time.
    package var limit: Int { CheckpointWatch.maximumWaiting }
}
