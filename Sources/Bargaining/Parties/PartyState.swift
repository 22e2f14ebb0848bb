public import EventSourcing

/// What is recorded of one organisation.
public struct PartyState: Hashable, Sendable {
    /// What it is; `nil` before it is registered.
    public internal(set) var kind: PartyKind?
    /// The rest; `nil` before it is registered.
    public internal(set) var details: PartyDetails?
    /// Whom a union covers, as stated last.
    public internal(set) var coverage: UnionCoverage?
    /// The party that it became part of.
    public internal(set) var mergedInto: StreamID?

    init() {}
}
