internal import Bargaining
internal import EventSourcing
internal import StrictJSON

/// Reads what stands before the data of a payload where it has exactly the bytes that ``NegotiationEventCodec`` writes for
/// an act at the live table: an instant, a witnessed event, no disclosures.
///
/// Nearly every payload is like that, and then most of its members never have to become values. Anything else is no
/// fault here: `nil`, and the reader of JSON decides.
struct EnvelopeScanner {
    /// Digits of the numbers read here; no command causes so many events that it would need more.
    private static let maximumDigits = 9

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    /// A scanner at the start of a payload.
    init(_ payload: UnsafeBufferPointer<UInt8>) {
        bytes = payload
    }

    /// Time and envelope; the scanner then stands before the data.
    mutating func read() -> (occurredAt: OccurredAt, envelope: EventEnvelope)? {
        guard take("{\"occurred_at\":{\"instant\":\""), let instant = instant(),
            take("\"},\"seat\":"), let seat = nullable({ $0.uuid() }),
            take(",\"command\":"), let command = uuid(),
            take(",\"ordinal\":"), let ordinal = number(),
            take(",\"of\":"), let count = number(), count >= 1,
            take(",\"fingerprint\":"), let fingerprint = nullable({ $0.fingerprint() }),
            take(",\"causation\":"), let causation = nullable({ $0.uuid() }),
            take(",\"correlation\":"), let correlation = uuid(),
            take(",\"provenance\":{\"kind\":\"witnessed\"},\"disclosures\":[],\"data\":")
        else { return nil }
        return (
            .instant(instant),
            EventEnvelope(
                seat: seat.map { SeatID($0) }, command: CommandID(command), ordinal: ordinal, count: count,
                fingerprint: fingerprint, causation: causation.map { EventID($0) }, correlation: correlation)
        )
    }

    /// The data: everything up to the brace that closes the payload.
    func data() -> UnsafeRawBufferPointer? {
        guard position < bytes.count, bytes.last == UInt8(ascii: "}") else { return nil }
        return UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[position..<bytes.count - 1])
    }

    private mutating func take(_ text: StaticString) -> Bool {
        guard let next = next(text.utf8CodeUnitCount) else { return false }
        return next.hasSameBytes(as: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func instant() -> Timestamp? {
        next(TimestampText.byteCount).flatMap { TimestampText.parse(utf8: $0) }
    }

    /// 36 bytes between quotation marks.
    private mutating func uuid() -> UUIDValue? {
        quoted(36).flatMap { UUIDValue(utf8: $0) }
    }

    private mutating func fingerprint() -> RequestFingerprint? {
        quoted(2 * RequestFingerprint.byteCount).flatMap { Hexadecimal.bytes(of: $0) }.flatMap {
            RequestFingerprint(bytes: $0)
        }
    }

    /// What `read` reads, or `null`.
    private mutating func nullable<Value>(_ read: (inout EnvelopeScanner) -> Value?) -> Value?? {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "n") else { return read(&self).map { $0 } }
        return take("null") ? .some(nil) : nil
    }

    private mutating func number() -> Int? {
        let start = position
        var number = 0
        while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
            guard position - start < Self.maximumDigits else { return nil }
            number = number * 10 + Int(bytes[position] - UInt8(ascii: "0"))
            position += 1
        }
        let digits = position - start
        guard digits == 1 || (digits > 1 && bytes[start] != UInt8(ascii: "0")) else { return nil }
        return number
    }

    private mutating func quoted(_ count: Int) -> UnsafeBufferPointer<UInt8>? {
        guard take("\""), let text = next(count), take("\"") else { return nil }
        return text
    }

    /// Steps over so many bytes.
    private mutating func next(_ count: Int) -> UnsafeBufferPointer<UInt8>? {
        guard bytes.count - position >= count else { return nil }
        defer { position += count }
        return UnsafeBufferPointer(rebasing: bytes[position..<position + count])
    }
}
