/// The invitation and what became of it.
public struct InvitationState: Hashable, Sendable {
    /// The inviting side.
    public let side: Side
    /// The seat that may reply; `nil` in a published record.
    public let addressee: SeatID?
    /// When it was sent.
    public let issuedAt: OccurredAt
    /// When the invited side confirmed that it arrived.
    public internal(set) var receivedAt: OccurredAt?
    /// The reply; `nil` while there is none: silence is never a reply.
    public internal(set) var reply: InvitationReply?
}
