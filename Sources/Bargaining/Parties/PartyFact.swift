public import EventSourcing

/// What happened to an organisation. Cases and their names are the storage format: never renamed.
public enum PartyFact: Hashable, Sendable {
    /// It is in the registry.
    case partyRegistered(PartyKind, PartyDetails)
    /// What is recorded of it was replaced.
    case partyRevised(PartyDetails)
    /// A union stated whom it covers.
    case unionCoverageDeclared(UnionCoverage)
    /// It became part of another one.
    case partyMerged(into: StreamID)
}
