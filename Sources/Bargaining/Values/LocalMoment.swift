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
    public init?(_ text: some StringProtocol) {
        guard let split = text.firstIndex(of: "T") else {
            guard let day = LocalDay(text) else { return nil }
            self.init(day: day, minute: nil)
            return
        }
        let clock = text[text.index(after: split)...].split(separator: ":", omittingEmptySubsequences: false)
        guard let day = LocalDay(text[..<split]), clock.count == 2, clock.allSatisfy({ $0.utf8.count == 2 }),
            let hour = LocalDay.number(clock[0]), let minute = LocalDay.number(clock[1]), hour < 24, minute < 60
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
