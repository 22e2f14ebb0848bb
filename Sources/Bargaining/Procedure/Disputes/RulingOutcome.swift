/// What an arbitration commission or a court said to a claim. The raw value is the storage format and the word of the API.
public enum RulingOutcome: String, Hashable, Sendable, CaseIterable {
    case granted
    case partlyGranted = "partly_granted"
    case dismissed
    /// The parties settled before it: 调解书.
    case settled
    /// The claimant took it back.
    case withdrawn
}
