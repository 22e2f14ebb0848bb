package import Bargaining
package import EventSourcing

/// A party in the list.
package struct PartyListRow: Hashable, Sendable {
    /// The party.
    package let party: StreamID
    /// Its version.
    package let version: StreamVersion
    /// When it was registered.
    package let registeredAt: Timestamp
    /// What it is.
    package let kind: PartyKind
    /// Its name.
    package let name: Title
    /// Where it is.
    package let region: RegionCode?
    /// Its branch.
    package let industry: IndustryCode?
    /// The union above it.
    package let parent: StreamID?
    /// Its workers.
    package let workers: Int64?
    /// The party that it became part of.
    package let mergedInto: StreamID?
}
