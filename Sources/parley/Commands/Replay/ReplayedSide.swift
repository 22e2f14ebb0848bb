internal import ArgumentParser
internal import Bargaining

/// Whose caucus `parley replay` tells.
enum ReplayedSide: String, ExpressibleByArgument, CaseIterable {
    case labour
    case employer

    /// The side.
    var side: Side {
        switch self {
        case .labour: .labour
        case .employer: .employer
        }
    }
}
