/// A read model of negotiations.
protocol NegotiationProjection: StreamProjection {
    /// The rows of a negotiation, each with one cell a column.
    func rows(of negotiation: ProjectedNegotiation) -> [[ProjectionCell]]
}

extension NegotiationProjection {
    var keyColumn: String { "negotiation_id" }

    var family: (any StreamFamily.Type)? { nil }

    func rows(of stream: ProjectedStream) -> [[ProjectionCell]]? {
        guard case .negotiation(let negotiation) = stream else { return nil }
        return rows(of: negotiation)
    }
}
