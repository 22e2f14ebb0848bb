package import EventSourcing

/// A place in the list of parties, which runs from the first registered to the last: after this one.
package struct PartyListPosition: Hashable, Sendable {
    /// When the party was registered.
    package let registeredAt: Timestamp
    /// The party.
    package let party: StreamID

    /// A place from its parts.
    package init(registeredAt: Timestamp, party: StreamID) {
        self.registeredAt = registeredAt
        self.party = party
    }
}
