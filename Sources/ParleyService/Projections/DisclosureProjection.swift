/// A read model for analysts: rows only of negotiations whose content is disclosed.
///
/// A negotiation under embargo has no row in it at all, so no grant and no view can show one; and following its acts costs nothing.
protocol DisclosureProjection: NegotiationProjection {
    /// The rows of a negotiation, each with one cell a column.
    func rows(of negotiation: DisclosedNegotiation) -> [[ProjectionCell]]
}

extension DisclosureProjection {
    func rows(of negotiation: ProjectedNegotiation) -> [[ProjectionCell]] {
        negotiation.disclosed.map(rows) ?? []
    }

    /// `nil` under embargo, since there are no rows to replace: what is disclosed stays so.
    func rows(of stream: ProjectedStream) -> [[ProjectionCell]]? {
        guard case .negotiation(let negotiation) = stream else { return nil }
        return negotiation.disclosed.map(rows)
    }
}
