/// Where an agreement was made known. The raw value is the storage format.
public enum PublicationChannel: String, Hashable, Sendable, CaseIterable {
    /// On paper at the workplace.
    case notice
    /// In the app or on the site that the workers use.
    case platform
    /// At a meeting.
    case meeting
    /// In the press.
    case press
}
