/// The forms in which the sides meet (domain §3.3). The raw value is the storage format.
public enum SessionForm: String, Hashable, Sendable, CaseIterable {
    /// 协商会议.
    case negotiationMeeting = "negotiation_meeting"
    /// 协商恳谈会.
    case consultationTalk = "consultation_talk"
    /// 协商协调会.
    case coordinationMeeting = "coordination_meeting"
}
