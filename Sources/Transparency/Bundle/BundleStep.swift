/// The steps by which a bundle is verified, with their numbers in the documentation.
public enum BundleStep: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// The files are those of a bundle.
    case files = 1
    /// The log signed the checkpoint, and the quorum cosigned it.
    case checkpoint
    /// Every leaf is in the tree.
    case inclusion
    /// The tree begins with every earlier one.
    case consistency
    /// The events of the negotiation follow each other without a gap.
    case order
    /// Payloads and disclosures are those that the leaves commit to.
    case content
    /// Nothing is left out at the end.
    case completeness
    /// The times are between those that witnesses vouch for.
    case time
    /// The events give a state.
    case replay

    /// Whether a step comes before another one.
    public static func < (one: BundleStep, other: BundleStep) -> Bool { one.rawValue < other.rawValue }
}
