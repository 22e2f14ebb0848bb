internal import EventSourcing

/// A read model of the streams of a family.
protocol FamilyProjection: StreamProjection {
    /// The family.
    associatedtype Family: StreamFamily

    /// The rows of a stream, each with one cell a column.
    func rows(of view: StreamView<Family>, _ stream: StreamID, in ledger: LedgerID) -> [[ProjectionCell]]
}

extension FamilyProjection {
    var family: (any StreamFamily.Type)? { Family.self }

    func rows(of stream: ProjectedStream) -> [[ProjectionCell]]? {
        guard case .other(let fold) = stream, let folded = fold.folded as? FoldedStream<Family> else { return nil }
        return rows(of: StreamView(folded), fold.id, in: fold.ledger)
    }
}
