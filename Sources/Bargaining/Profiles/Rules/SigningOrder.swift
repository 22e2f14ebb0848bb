/// When the chiefs sign the contract. The raw value is the word of the profile files.
public enum SigningOrder: String, Hashable, Sendable, CaseIterable {
    /// After the congress approved the draft.
    case afterCongress = "after_congress"
    /// On the draft, before the congress: its approval completes the contract.
    case beforeCongress = "before_congress"
}
