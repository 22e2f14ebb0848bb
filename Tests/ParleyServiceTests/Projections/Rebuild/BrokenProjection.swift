import Bargaining
import EventSourcing

@testable import ParleyService

/// The list of supervised tables, except that one negotiation gives a row that its table refuses from a version on.
struct BrokenProjection: NegotiationProjection {
    let name = "negotiation_overview"
    let stream: StreamID
    let from: Int64
    private let sound = NegotiationOverviewProjection()

    init(_ stream: StreamID, from version: Int64) {
        self.stream = stream
        from = version
    }

    var version: Int { sound.version }
    var columns: [String] { sound.columns }

    func rows(of negotiation: ProjectedNegotiation) -> [[ProjectionCell]] {
        guard negotiation.id == stream, negotiation.folded.version.number >= from else {
            return sound.rows(of: negotiation)
        }
        return sound.rows(of: negotiation).map { row in
            row.enumerated().map { place, cell in columns[place] == "status" ? .null : cell }
        }
    }
}
