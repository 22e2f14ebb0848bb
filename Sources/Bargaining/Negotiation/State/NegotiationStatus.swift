/// Where a negotiation stands. The raw value is the word of the API.
public enum NegotiationStatus: String, Hashable, Sendable, CaseIterable {
    /// Invited, no reply yet.
    case invited
    case refused
    /// Accepted, between sessions.
    case bargaining
    case inSession = "in_session"
    /// A side stated that the talks are stuck, and nothing was tabled, agreed or opened since.
    case impasse
    case concludedWithAgreement = "concluded_with_agreement"
    case concludedWithoutAgreement = "concluded_without_agreement"
    /// Compiled from published pages: takes no live acts.
    case publishedRecord = "published_record"
}
