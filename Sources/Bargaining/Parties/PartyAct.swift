public import EventSourcing

/// What a federation wants to record of an organisation.
public enum PartyAct: Hashable, Sendable {
    /// Enters an organisation into the registry.
    case register(PartyKind, PartyDetails)
    /// Replaces what is recorded of it.
    case revise(PartyDetails)
    /// States whom a union covers; a later statement takes the place of an earlier one.
    case declareCoverage(UnionCoverage)
    /// It is part of another one from now on, and takes no further acts.
    case merge(into: StreamID)

    /// The parties that the act names. Complexity: linear in them.
    public var namedParties: [StreamID] {
        switch self {
        case .register(_, let details), .revise(let details): details.parent.map { [$0] } ?? []
        case .declareCoverage(let coverage): coverage.enterprises
        case .merge(let other): [other]
        }
    }
}
