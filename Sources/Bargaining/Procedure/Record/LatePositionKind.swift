/// What a position that is entered late was called at the table. The raw value is the word of the API.
public enum LatePositionKind: String, Hashable, Sendable, CaseIterable {
    case demand
    case offer
    case package

    /// The kind of the proposal that is recorded.
    var proposalKind: ProposalKind {
        switch self {
        case .demand: .demand
        case .offer: .offer
        case .package: .package
        }
    }
}
