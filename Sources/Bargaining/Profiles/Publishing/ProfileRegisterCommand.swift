/// An intention to publish a version of a rule profile. It was read and completed before; the rules read no text.
public struct ProfileRegisterCommand: Hashable, Sendable {
    /// The version.
    public let profile: PublishedProfile
    /// The latest version of the same profile that the installation brings along; `nil` where it brings none.
    public let installed: Int?
    /// When it happened.
    public let occurredAt: OccurredAt

    /// A command from its parts.
    public init(_ profile: PublishedProfile, installed: Int?, occurredAt: OccurredAt) {
        self.profile = profile
        self.installed = installed
        self.occurredAt = occurredAt
    }
}
