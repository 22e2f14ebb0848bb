internal import Bargaining
public import EventSourcing

/// Instants as RFC 3339 text: written in UTC with `Z` and six fractional digits, `2026-04-12T08:30:00.000000Z`.
///
/// Written by hand: this stands in every answer, and Foundation's formatter costs more than the rest of one.
public enum TimestampText {
    /// How many bytes ``format(_:)`` gives for years 0…9999.
    static let byteCount = 27

    /// The first instant that has a text, 0000-01-01T00:00:00Z.
    static let earliest = CalendarDay.daysSinceEpoch(year: 0, month: 1, day: 1) * CalendarDay.microseconds
    /// The last instant that has a text, the last microsecond of the year 9999.
    static let latest = CalendarDay.daysSinceEpoch(year: 10_000, month: 1, day: 1) * CalendarDay.microseconds - 1

    /// The text of an instant; instants outside the years 0…9999 are brought to the nearest end.
    public static func format(_ timestamp: Timestamp) -> String {
        String(unsafeUninitializedCapacity: byteCount) { buffer in
            write(timestamp, to: buffer)
            return byteCount
        }
    }

    /// Writes the text of an instant as ASCII.
    ///
    /// - Parameter buffer: room for ``byteCount`` bytes.
    static func write(_ timestamp: Timestamp, to buffer: UnsafeMutableBufferPointer<UInt8>) {
        let microseconds = min(max(timestamp.microseconds, earliest), latest)
        var days = microseconds / CalendarDay.microseconds
        var rest = microseconds % CalendarDay.microseconds
        if rest < 0 {
            days -= 1
            rest += CalendarDay.microseconds
        }
        let date = CalendarDay.civil(daysSinceEpoch: days)
        put(date.year, digits: 4, at: 0, in: buffer)
        buffer[4] = UInt8(ascii: "-")
        put(date.month, digits: 2, at: 5, in: buffer)
        buffer[7] = UInt8(ascii: "-")
        put(date.day, digits: 2, at: 8, in: buffer)
        buffer[10] = UInt8(ascii: "T")
        put(rest / 3_600_000_000, digits: 2, at: 11, in: buffer)
        buffer[13] = UInt8(ascii: ":")
        put(rest / 60_000_000 % 60, digits: 2, at: 14, in: buffer)
        buffer[16] = UInt8(ascii: ":")
        put(rest / 1_000_000 % 60, digits: 2, at: 17, in: buffer)
        buffer[19] = UInt8(ascii: ".")
        put(rest % 1_000_000, digits: 6, at: 20, in: buffer)
        buffer[26] = UInt8(ascii: "Z")
    }

    /// The instant of an RFC 3339 text with any offset and at most six decimals; `nil` for any other text, for days and
    /// times that do not exist and for leap seconds, which the log's time scale does not have.
    @inlinable
    public static func parse(_ text: some StringProtocol) -> Timestamp? {
        var text = String(text)
        return text.withUTF8(parse(utf8:))
    }

    /// Not generic, so that it runs as fast from another module as from this one.
    @usableFromInline
    static func parse(utf8 text: UnsafeBufferPointer<UInt8>) -> Timestamp? {
        var scanner = DigitScanner(text)
        guard let year = scanner.number(4), scanner.take("-"), let month = scanner.number(2), scanner.take("-"),
            let day = scanner.number(2), scanner.take("T"), let hour = scanner.number(2), scanner.take(":"),
            let minute = scanner.number(2), scanner.take(":"), let second = scanner.number(2),
            (1...12).contains(month), (1...Int64(LocalDay.days(inMonth: Int(month), of: Int(year)))).contains(day),
            hour < 24, minute < 60, second < 60, let microseconds = scanner.fraction(), let offset = scanner.offset(),
            scanner.isAtEnd
        else { return nil }
        let days = CalendarDay.daysSinceEpoch(year: year, month: month, day: day)
        let seconds = hour * 3600 + minute * 60 + second - offset
        return Timestamp(microseconds: days * CalendarDay.microseconds + seconds * 1_000_000 + microseconds)
    }

    private static func put(_ number: Int64, digits: Int, at start: Int, in buffer: UnsafeMutableBufferPointer<UInt8>) {
        var rest = number
        for index in (start..<(start + digits)).reversed() {
            buffer[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
    }
}
