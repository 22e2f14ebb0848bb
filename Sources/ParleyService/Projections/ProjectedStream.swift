internal import EventSourcing

/// A stream as a projection sees it: folded up to some position of its ledger.
enum ProjectedStream: Sendable {
    case negotiation(ProjectedNegotiation)
    case other(ProjectedFold)

    /// The stream.
    var id: StreamID {
        switch self {
        case .negotiation(let negotiation): negotiation.id
        case .other(let fold): fold.id
        }
    }
}
