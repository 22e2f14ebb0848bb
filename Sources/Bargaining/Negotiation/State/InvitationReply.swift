/// The reply to an invitation. The raw value is the word of the API.
public enum InvitationReply: String, Hashable, Sendable {
    /// 应约.
    case accepted
    case refused
}
