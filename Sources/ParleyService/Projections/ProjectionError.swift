public import EventSourcing

/// Why read models cannot be made, followed or compared. Each one says its cure.
public enum ProjectionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// No read model has this name.
    case unknownProjection(String)
    /// The SQL file is missing or its header is not the one of the program.
    case fileMismatch(path: String, expectedHeader: String)
    /// The tables of this version are not there.
    case notInstalled(String)
    /// Another session rebuilds or compares it now.
    case busy(String)
    /// Somebody reads it without a pause, so that new tables cannot take its place.
    case inUse(String)
    /// The log has a hole where this position should be, or the checkpoint is beyond it.
    case hole(LedgerID, GlobalPosition)
    /// A row of a read model that this release did not write.
    case unreadableRow(String)

    /// One sentence for an operator.
    public var description: String {
        switch self {
        case .unknownProjection(let name): "no projection is called \(name): see parley projection status"
        case .fileMismatch(let path, let header):
            "\(path) does not begin with \(header): install the files of this version"
        case .notInstalled(let name): "the tables of projection \(name) are missing: run parley migrate"
        case .busy(let name): "another session rebuilds or compares: wait for it (\(name))"
        case .inUse(let name):
            "\(name): somebody reads without a pause; end long queries, then run parley projection rebuild again, "
                + "which goes on from here"
        case .hole(let ledger, let position): "ledger \(ledger) has no event at \(position): run parley doctor"
        case .unreadableRow(let name):
            "projection \(name) has a row that cannot be read: run parley projection rebuild \(name)"
        }
    }
}
