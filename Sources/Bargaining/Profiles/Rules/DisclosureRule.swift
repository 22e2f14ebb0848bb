/// Data that one side gives the other before a meeting.
public struct DisclosureRule: Hashable, Sendable {
    /// How long before the meeting; `nil` where the law gives no figure.
    public let before: Period?
    /// Whether only what the other side asks for.
    public let isOnRequest: Bool

    /// A rule from its parts.
    public init(before: Period?, isOnRequest: Bool) {
        self.before = before
        self.isOnRequest = isOnRequest
    }
}
