internal import EventSourcing
internal import ParleyService

/// Times of leaves and witnesses as text.
enum BundleTime {
    private static let microsecondsPerSecond: Int64 = 1_000_000

    /// Microseconds since 1970 UTC.
    static func text(microseconds: Int64) -> String {
        TimestampText.format(Timestamp(microseconds: microseconds))
    }

    /// Seconds since 1970 UTC, as witnesses have them.
    static func text(seconds: UInt64) -> String {
        let (microseconds, overflows) = Int64(clamping: seconds).multipliedReportingOverflow(by: microsecondsPerSecond)
        return text(microseconds: overflows ? .max : microseconds)
    }
}
