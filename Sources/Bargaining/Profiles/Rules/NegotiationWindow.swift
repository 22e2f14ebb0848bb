/// The time in which a negotiation has to be done.
public struct NegotiationWindow: Hashable, Sendable {
    /// From when it is counted. The raw value is the word of the profile files.
    public enum Start: String, Hashable, Sendable, CaseIterable {
        case invitationIssued = "invitation_issued"
        case invitationReceived = "invitation_received"
        case invitationAccepted = "invitation_accepted"
        case firstSession = "first_session"
    }

    /// What has to be reached in it. The raw value is the word of the profile files.
    public enum End: String, Hashable, Sendable, CaseIterable {
        /// The end of the talks.
        case talks
        /// The chiefs' signatures under the agreement, congress included.
        case signature
    }

    /// From when it is counted.
    public let start: Start
    /// How long it is.
    public let length: Period
    /// What has to be reached.
    public let end: End

    /// A window from its parts.
    public init(start: Start, length: Period, end: End) {
        self.start = start
        self.length = length
        self.end = end
    }
}
