/// A read model: rows that follow from the state of one stream alone.
///
/// So a page of events is projected by replacing the rows of the streams in it, a rebuild by folding each stream once, and
/// both give the same rows. ``NegotiationProjection`` is of negotiations, ``FamilyProjection`` of a family.
protocol StreamProjection: Sendable {
    /// Name of the SQL file and first part of the table's name.
    var name: String { get }
    /// Version in the header of the SQL file and last part of the table's name.
    var version: Int { get }
    /// The columns, in the order of the cells; `ledger_id` and ``keyColumn`` are the first two.
    var columns: [String] { get }
    /// The column that holds the stream.
    var keyColumn: String { get }
    /// The family whose streams it shows; `nil` for negotiations.
    var family: (any StreamFamily.Type)? { get }

    /// The rows of a stream, each with one cell a column; `nil` for a stream of another kind.
    func rows(of stream: ProjectedStream) -> [[ProjectionCell]]?
}

extension StreamProjection {
    /// The table's name without its schema.
    var table: String { "\(name)_\(version)" }
}
