internal import Bargaining
internal import EventSourcing

/// How many positions each side tabled in each session: those that the log holds between its beginning and its end.
struct SessionMoves {
    private var counts: [Int: [Side: Int64]] = [:]

    /// Counts the positions. Complexity: linear in the events.
    init(_ events: [DisclosedEvent]) {
        var open: Int?
        for one in events {
            switch one.event.fact {
            case .sessionOpened(let number, _, _): open = number
            case .sessionClosed, .procedure(.session(.sessionAdjourned)): open = nil
            case .demandTabled(let proposal), .offerMade(let proposal), .counterOfferMade(let proposal),
                .packageOffered(let proposal):
                if let open { counts[open, default: [:]][proposal.number.side, default: 0] += 1 }
            default: break
            }
        }
    }

    /// The positions of a side in a session.
    func count(of side: Side, in session: Int) -> Int64 { counts[session]?[side] ?? 0 }
}
