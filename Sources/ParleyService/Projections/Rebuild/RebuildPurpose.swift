/// What new tables are made for.
enum RebuildPurpose: String, Sendable {
    /// To take the place of those in use.
    case rebuild
    /// To be compared with those in use, and dropped.
    case comparison

    /// Where the tables are made.
    var schema: String {
        switch self {
        case .rebuild: ProjectionTables.nextSchema
        case .comparison: ProjectionTables.checkSchema
        }
    }

    /// The object of the advisory lock that keeps two runs apart; its class is ``ProjectionLock/rebuild``.
    var lock: Int32 {
        switch self {
        case .rebuild: 0
        case .comparison: 1
        }
    }
}
