public import EventSourcing

/// What the rules need to know of another party that an act names, or that stands above one.
public struct PartyNeighbour: Hashable, Sendable {
    /// What it is.
    public let kind: PartyKind
    /// The union above it.
    public let parent: StreamID?
    /// The party into which it merged.
    public let mergedInto: StreamID?

    /// A neighbour from its parts.
    public init(kind: PartyKind, parent: StreamID? = nil, mergedInto: StreamID? = nil) {
        self.kind = kind
        self.parent = parent
        self.mergedInto = mergedInto
    }

    /// What a party's own stream says of it; `nil` before it is registered.
    public init?(_ state: PartyState) {
        guard let kind = state.kind else { return nil }
        self.init(kind: kind, parent: state.details?.parent, mergedInto: state.mergedInto)
    }
}
