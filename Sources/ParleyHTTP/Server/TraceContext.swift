internal import EventSourcing

/// The W3C trace context of a request: taken from `traceparent` where it is valid, else begun here.
struct TraceContext: Sendable {
    /// The trace: the correlation of the events that the request causes.
    let trace: UUIDValue

    /// The context of a `traceparent` field (W3C Trace Context §3.2), or a new one.
    init(_ field: String?) {
        trace = field.flatMap(Self.trace) ?? Self.random()
    }

    /// 32 hexadecimal digits.
    var text: String {
        String(trace.description.filter { $0 != "-" })
    }

    private static func trace(_ field: String) -> UUIDValue? {
        let parts = field.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 4, parts[0].utf8.count == 2, parts[0] != "ff", parts[1].utf8.count == 32,
            parts[2].utf8.count == 16, let high = UInt64(parts[1].prefix(16), radix: 16),
            let low = UInt64(parts[1].suffix(16), radix: 16), UInt64(parts[2], radix: 16) != nil, high | low != 0,
            !parts[1].contains("+")
        else { return nil }
        return UUIDValue(high: high, low: low)
    }

    /// A random UUID of version 4.
    private static func random() -> UUIDValue {
        var generator = SystemRandomNumberGenerator()
        return UUIDValue(
            high: generator.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000,
            low: generator.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
    }
}
