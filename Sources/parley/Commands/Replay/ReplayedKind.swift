internal import ArgumentParser

/// What `parley replay` can tell.
enum ReplayedKind: String, ExpressibleByArgument, CaseIterable {
    case negotiation
    case caucus
    case party
    case campaign
}
