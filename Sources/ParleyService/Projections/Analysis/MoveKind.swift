internal import Bargaining

/// What an act did to a position: tabled it, answered it or took it back. The raw value is the word of the contract.
enum MoveKind: String, Hashable, Sendable, CaseIterable {
    case demand
    case offer
    case counterOffer = "counter_offer"
    case package
    case recommendation
    case award
    case accepted
    case rejected
    case held
    case withdrawn
    case expired

    /// The kind of a proposal.
    init(_ kind: ProposalKind) {
        self =
            switch kind {
            case .demand: .demand
            case .offer: .offer
            case .counterOffer: .counterOffer
            case .package: .package
            case .recommendation: .recommendation
            case .award: .award
            }
    }

    /// Whether such an act tables terms.
    var tables: Bool {
        switch self {
        case .demand, .offer, .counterOffer, .package, .recommendation, .award: true
        case .accepted, .rejected, .held, .withdrawn, .expired: false
        }
    }

    /// Whether such an act says something to the other side: tables terms, or answers terms.
    var speaks: Bool {
        switch self {
        case .withdrawn, .expired: false
        default: true
        }
    }
}
