internal import Bargaining
internal import EventSourcing

/// Who bargained; see `Schema/projections/negotiation_parties.sql`.
struct NegotiationPartiesProjection: DisclosureProjection {
    let name = "negotiation_parties"
    let version = 1
    let columns = ["ledger_id", "negotiation_id", "side", "party_number", "name", "acceded", "workers"]

    func rows(of negotiation: DisclosedNegotiation) -> [[ProjectionCell]] {
        guard let opening = negotiation.folded.state.opening else { return [] }
        let accessions = negotiation.folded.state.procedure.accessions
        let joined = Dictionary(accessions.map { ($0.enterprise, $0.workers) }) { first, _ in first }
        return Side.allCases.flatMap { side -> [[ProjectionCell]] in
            let first = opening.parties(of: side)
            let later =
                side == .employer ? accessions.map(\.enterprise).filter { !first.contains($0) } : []
            return (first + later).enumerated().map { index, name in
                let workers = side == .employer ? joined[name] : nil
                return [
                    .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value),
                    .text(side.rawValue), .number(index + 1), .text(name.text), .boolean(index >= first.count),
                    workers.map { .integer($0) } ?? .null,
                ]
            }
        }
    }
}
