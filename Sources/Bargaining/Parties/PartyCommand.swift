public import EventSourcing

/// An intention to record something of a party. The registry around it arrives with it; the rules read nothing.
public struct PartyCommand: Hashable, Sendable {
    /// What is to be recorded.
    public let act: PartyAct
    /// The party's own stream, so that it cannot stand above itself.
    public let party: StreamID
    /// When it happened.
    public let occurredAt: OccurredAt
    /// The parties that the act names, those above them, and those into which they merged, as far as they are registered.
    public let neighbours: [StreamID: PartyNeighbour]

    /// A command from its parts.
    public init(
        _ act: PartyAct, of party: StreamID, occurredAt: OccurredAt, neighbours: [StreamID: PartyNeighbour] = [:]
    ) {
        self.act = act
        self.party = party
        self.occurredAt = occurredAt
        self.neighbours = neighbours
    }
}
