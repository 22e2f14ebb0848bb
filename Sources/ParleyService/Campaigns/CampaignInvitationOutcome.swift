package import Bargaining
package import EventSourcing

/// What came of one invitation of a campaign.
package enum CampaignInvitationOutcome: Sendable {
    /// The negotiation that it opened.
    case recorded(StreamID)
    /// The negotiation that the same invitation opened before.
    case replayed(StreamID)
    /// The campaign invites nobody any more.
    case campaignClosed
    /// The campaign does not list this target.
    case targetUnknown
    /// The employer side of the invitation does not name this target.
    case targetNotNamed(PartyName)
    /// The target was invited before, in other words.
    case alreadyInvited
    /// A rule of the negotiation refuses it.
    case rejected(NegotiationRejection)
    /// The installation does not have this rule profile.
    case profileUnknown(String)
    /// The version is in force from a later day.
    case profileNotInForce(String, from: LocalDay)
    /// The caller may not invite.
    case notPermitted
    /// Others were faster each time; it may be sent again.
    case busy(retryAfterSeconds: Int)
    /// Nobody planned it; it may be sent again.
    case failed(ServiceFailure)
}
