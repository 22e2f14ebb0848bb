internal import HTTPTypes

/// How one budget of a principal stands after a request, and how that is told.
struct RateStanding: Sendable {
    private static let second: Int64 = 1_000_000_000

    let budget: RateBudget
    let policy: RatePolicy
    /// Nanoseconds until the whole burst is allowed again.
    let untilFull: Int64
    /// Nanoseconds until one more request is allowed; 0 unless the request was refused.
    let untilNext: Int64

    /// Whether the request must be refused.
    var isExceeded: Bool { untilNext > 0 }

    /// How many more requests may come now.
    var remaining: Int64 { max(0, (policy.span - untilFull) / policy.interval) }

    /// Seconds, at least 1, after which one more request is allowed.
    var secondsUntilNext: Int64 { max(1, Self.seconds(untilNext)) }

    /// The `RateLimit` field (draft-ietf-httpapi-ratelimit-headers-10 §4): `"read";r=1999;t=1`, the requests remaining
    /// and the seconds until the quota is whole.
    var field: String {
        // Written digit by digit: this runs for every request, and an interpolated text costs several times as much.
        String(unsafeUninitializedCapacity: 64) { buffer in
            var count = 0
            func put(_ bytes: some Sequence<UInt8>) {
                for byte in bytes {
                    buffer[count] = byte
                    count += 1
                }
            }
            func put(_ number: Int64) {
                var divisor: Int64 = 1
                while number / divisor >= 10 { divisor *= 10 }
                while divisor > 0 {
                    buffer[count] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10)
                    count += 1
                    divisor /= 10
                }
            }
            put("\"".utf8)
            put(budget.rawValue.utf8)
            put("\";r=".utf8)
            put(remaining)
            put(";t=".utf8)
            put(Self.seconds(untilFull))
            return count
        }
    }

    private static func seconds(_ nanoseconds: Int64) -> Int64 {
        max(0, (nanoseconds + second - 1) / second)
    }
}
