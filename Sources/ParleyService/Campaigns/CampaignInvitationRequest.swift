package import Bargaining

/// One invitation of a campaign, decoded: opens the negotiation with a target.
package struct CampaignInvitationRequest: Sendable {
    /// Who is invited.
    package let target: CampaignTargetKey
    /// The parties of the employer side; the target is one of them.
    package let employer: [PartyName]
    /// The people whom the invitation names.
    package let people: [PrincipalID]
    /// When it happened; `nil` is now.
    package let occurredAt: OccurredAt?
    /// Free text about it.
    package let remark: String?
    /// SHA-256 over what was asked for, 32 bytes.
    package let fingerprint: [UInt8]
    /// Makes the act, given its place in the campaign. Pure.
    package let makeAct: @Sendable (CampaignReference, SeatResolver) -> NegotiationAct

    /// A request from its parts.
    package init(
        target: CampaignTargetKey, employer: [PartyName], people: [PrincipalID], occurredAt: OccurredAt?,
        remark: String?, fingerprint: [UInt8],
        makeAct: @escaping @Sendable (CampaignReference, SeatResolver) -> NegotiationAct
    ) {
        self.target = target
        self.employer = employer
        self.people = people
        self.occurredAt = occurredAt
        self.remark = remark
        self.fingerprint = fingerprint
        self.makeAct = makeAct
    }
}
