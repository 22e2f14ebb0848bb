/// How an agreement is published once it is in force.
public struct PublicationRule: Hashable, Sendable {
    /// In which time from the effect; `nil` for "promptly" (及时), to which the law gives no figure.
    public let within: Period?
    /// Whether it has to be in writing.
    public let isWritten: Bool

    /// A rule from its parts.
    public init(within: Period?, isWritten: Bool = false) {
        self.within = within
        self.isWritten = isWritten
    }
}
