/// How a negotiation ended. The raw value is the storage format.
public enum Conclusion: String, Hashable, Sendable, CaseIterable {
    /// Every tentatively agreed item is agreed.
    case withAgreement = "with_agreement"
    /// The parties part without an agreement.
    case withoutAgreement = "without_agreement"
}
