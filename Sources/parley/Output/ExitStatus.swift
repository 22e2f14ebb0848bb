/// What the exit status of a command means. The numbers from 64 on are those of BSD's `sysexits.h`.
enum ExitStatus: Int32, CaseIterable {
    /// Done.
    case success = 0
    /// Not done, for a reason of its own.
    case failed = 1
    /// Something recorded does not hold: an invariant, a proof, a projection.
    case violation = 3
    /// The command line is wrong.
    case usage = 64
    /// A file that was given is wrong.
    case badInput = 65
    /// The database cannot be reached.
    case unavailable = 69
    /// Nothing was done; it can work later.
    case tryAgain = 75
    /// The login may not do this.
    case notPermitted = 77
    /// The configuration is wrong, or the database is not migrated.
    case configuration = 78

    /// One line for `--help`.
    var explanation: String {
        switch self {
        case .success: "done"
        case .failed: "failed"
        case .violation: "something recorded does not hold"
        case .usage: "wrong command line"
        case .badInput: "wrong input file"
        case .unavailable: "the database cannot be reached"
        case .tryAgain: "nothing was done; try again"
        case .notPermitted: "not permitted"
        case .configuration: "wrong configuration, or a database that was not migrated"
        }
    }

    /// All of them, for `--help`.
    static var overview: String {
        "EXIT STATUS:\n"
            + allCases.map { status in
                let number = String(status.rawValue)
                return "  " + number + String(repeating: " ", count: 4 - number.count) + status.explanation
            }.joined(separator: "\n")
    }
}
