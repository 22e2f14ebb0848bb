/// Where the negotiation with a campaign's target stands, as campaigns report it (domain §5.4). The raw value is the word of
/// the API.
public enum CampaignStanding: String, Hashable, Sendable, CaseIterable {
    /// On the list, not invited yet.
    case listed
    /// Invited, without an answer.
    case invited
    /// Invited, and the time to answer has passed.
    case overdue
    case refused
    /// Accepted: the talks go on.
    case bargaining
    /// The talks ended with an agreement that is not in force yet.
    case agreed
    /// The talks ended without one.
    case withoutAgreement = "without_agreement"
    /// An agreement is in force.
    case inForce = "in_force"
    /// The term of the agreement is over.
    case expired
    /// The agreement was ended before its term.
    case dissolved
}
