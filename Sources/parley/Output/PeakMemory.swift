internal import Glibc

/// The most memory that this process has had at once.
enum PeakMemory {
    /// Resident bytes (getrusage(2), `ru_maxrss`).
    static var bytes: Int64 {
        var usage = rusage()
        guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
        return Int64(usage.ru_maxrss) * 1_024
    }
}
