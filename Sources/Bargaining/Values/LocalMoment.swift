/// A day, or a minute of local time at the place of bargaining: until when an offer can be accepted.
public struct LocalMoment: Hashable, Sendable {
    /// The day.
    public let day: LocalDay
    /// Minute of the day, 0…1439; `nil` where only the day is known: then the whole day counts.
    public let minute: Int?

    /// A moment from its parts; `nil` when the minute is not in a day.
    public init?(day: LocalDay, minute: Int?) {
        if let minute, !(0..<1440).contains(minute) { return nil }
        self.day = day
        self.minute = minute
    }

    /// `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`; `nil` for any other text.
    @inlinable
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let moment = text.withUTF8(LocalMoment.init(utf8:)) else { return nil }
        self = moment
    }

    /// Not generic, so that it runs as fast from another module as from this one.
    @usableFromInline
    init?(utf8 text: UnsafeBufferPointer<UInt8>) {
        guard let day = LocalDay(utf8: UnsafeBufferPointer(rebasing: text.prefix(10))) else { return nil }
        if text.count == 10 {
            self.init(day: day, minute: nil)
            return
        }
        guard text.count == 16, text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"),
            let hour = LocalDay.number(text[11..<13]), let minute = LocalDay.number(text[14...]), hour < 24, minute < 60
        else { return nil }
        self.init(day: day, minute: hour * 60 + minute)
    }
}

extension LocalMoment: CustomStringConvertible {
    /// `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`.
    public var description: String {
        guard let minute else { return day.description }
        let (hour, rest) = minute.quotientAndRemainder(dividingBy: 60)
        return "\(day)T\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
    }
}
