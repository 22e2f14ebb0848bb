/// How the rows of a read model differ from those made anew from the log.
public struct ProjectionDifference: Hashable, Sendable {
    /// The read model.
    public let name: String
    /// Whether both stood at one position, so that they could be compared. A rebuild does not wait for tables in use that
    /// nobody takes further, or that have stopped.
    public let isCompared: Bool
    /// What the tables in use hold.
    public let live: ProjectionChecksum
    /// What the log says they should hold.
    public let rebuilt: ProjectionChecksum
    /// Rows in use that should not be there.
    public let unexpectedRows: Int64
    /// Rows that are missing from those in use.
    public let missingRows: Int64
    /// Some of the rows that differ, as PostgreSQL writes a row; at most 20.
    public let examples: [String]

    /// The first row that differs, in the order of the rows' text; `nil` where none does.
    public var first: String? { examples.first }

    /// Whether both were compared and hold the same.
    public var isEmpty: Bool { isCompared && live == rebuilt && unexpectedRows == 0 && missingRows == 0 }
}
