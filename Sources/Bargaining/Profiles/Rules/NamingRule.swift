/// When representatives are made known, to the staff or the other side.
public enum NamingRule: Hashable, Sendable {
    /// In the invitation and the reply themselves.
    case inInvitation
    /// Before talks begin.
    case beforeTalks
    /// So long before the meeting.
    case beforeMeeting(Period)
    /// Within a period after they are named.
    case afterNaming(Period)
    /// Within a period after the invitation is accepted.
    case afterAcceptance(Period)
}
