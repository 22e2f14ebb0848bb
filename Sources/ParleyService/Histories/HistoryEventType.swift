/// The types of event in a history file (FORMAT §2).
public enum HistoryEventType: String, Hashable, Sendable, CaseIterable {
    case invitation
    case demand
    case offer
    case counter
    case packageOffer = "package_offer"
    case withdrawal
    case tentativeAgreement = "tentative_agreement"
    case ratificationVote = "ratification_vote"
    case agreement
    case mediation
    case strike
    case impasse
    case other

    /// Whether an event of this type tables a position.
    public var tablesPosition: Bool {
        switch self {
        case .demand, .offer, .counter, .packageOffer: true
        default: false
        }
    }
}
