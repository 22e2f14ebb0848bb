/// A calendar day at the place of bargaining, without a time (proleptic Gregorian, years 1900…2099).
public struct LocalDay: Hashable, Sendable, Comparable {
    /// Year, 1900…2099.
    public let year: Int
    /// Month, 1…12.
    public let month: Int
    /// Day of the month, from 1.
    public let day: Int

    /// A day that exists; `nil` otherwise.
    public init?(year: Int, month: Int, day: Int) {
        guard (1900...2099).contains(year), (1...12).contains(month),
            (1...Self.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// `YYYY-MM-DD`; `nil` for any other text and for days that do not exist.
    @inlinable
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let day = text.withUTF8(LocalDay.init(utf8:)) else { return nil }
        self = day
    }

    /// Not generic, so that it runs as fast from another module as from this one.
    @usableFromInline
    init?(utf8 text: UnsafeBufferPointer<UInt8>) {
        guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            let year = Self.number(text[..<4]), let month = Self.number(text[5..<7]), let day = Self.number(text[8...])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Days since 1970-01-01, negative before. Complexity: O(1).
    public var daysSinceEpoch: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// How many days a month has.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Orders by time.
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The number of at most nine digits; `nil` for none, more, or anything else.
    static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard (1...9).contains(digits.count) else { return nil }
        var number = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }
}

extension LocalDay: CustomStringConvertible {
    /// `YYYY-MM-DD`.
    public var description: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}
