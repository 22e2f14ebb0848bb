internal import Bargaining
internal import ParleyService

/// The body of one kind of act on a negotiation: what it may contain, and which act it stands for.
///
/// Adding an act is one conforming type, its line in ``ActRoutes``, its row in ``PolicyTable`` and its texts; the
/// OpenAPI entry follows from ``ActBody/members`` and ``ActBody/example``.
protocol ActRequestBody: ActBody {
    /// The session the path names, where it names one.
    var session: Int? { get }

    /// The position that path and body name, where they name one.
    var entry: EntryReference? { get }

    /// The act, people replaced by their pseudonyms in the negotiation.
    func act(seats: SeatResolver) -> NegotiationAct
}

extension ActRequestBody {
    var session: Int? { nil }

    var entry: EntryReference? { nil }
}
