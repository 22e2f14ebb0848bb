package import Bargaining
package import EventSourcing

/// An act on a party with the registry around it, as it was read for the act.
package struct PartyIntent: Sendable {
    /// The act.
    package let act: PartyAct
    /// The parties that it names and those around them.
    package let neighbours: [StreamID: PartyNeighbour]

    /// An intent from its parts.
    package init(_ act: PartyAct, neighbours: [StreamID: PartyNeighbour]) {
        self.act = act
        self.neighbours = neighbours
    }
}
