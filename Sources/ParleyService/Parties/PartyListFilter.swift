package import Bargaining
package import EventSourcing

/// Which parties a list shows; `nil` members do not narrow it.
package struct PartyListFilter: Hashable, Sendable {
    /// The kind.
    package var kind: PartyKind?
    /// In this place or one in it.
    package var region: RegionCode?
    /// Of this branch or one of its parts.
    package var industry: IndustryCode?
    /// Directly under this union.
    package var parent: StreamID?

    /// Every party.
    package init() {}
}
