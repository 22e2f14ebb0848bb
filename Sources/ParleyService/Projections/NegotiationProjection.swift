/// A read model: rows that follow from the state of one negotiation alone.
///
/// So a page of events is projected by replacing the rows of the negotiations in it, a rebuild by folding each
/// negotiation once, and both give the same rows.
protocol NegotiationProjection: Sendable {
    /// Name of the SQL file and first part of the table's name.
    var name: String { get }
    /// Version in the header of the SQL file and last part of the table's name.
    var version: Int { get }
    /// The columns, in the order of the cells; `ledger_id` and `negotiation_id` are the first two.
    var columns: [String] { get }

    /// The rows of a negotiation, each with one cell a column.
    func rows(of negotiation: ProjectedNegotiation) -> [[ProjectionCell]]
}

extension NegotiationProjection {
    /// The table's name without its schema.
    var table: String { "\(name)_\(version)" }
}
