/// When a step begins, as written: a calendar day, month or year, a year of the contract, its start or end.
enum ContractTime: Hashable {
    case start
    case contractYear(Int)
    case calendar(year: Int, month: Int, day: Int)
    case end

    /// `1`…`99` is a contract year, `1900`…`2099` a calendar year; `nil` for anything else.
    init?(year text: String) {
        var text = text
        guard (1...4).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "0"),
            let year = text.withUTF8({ LocalDay.number($0[...]) })
        else { return nil }
        switch year {
        case 1...99: self = .contractYear(year)
        case 1900...2099: self = .calendar(year: year, month: 0, day: 0)
        default: return nil
        }
    }

    /// `start`, `end`, `year 2`, `2024`, `2024-05` or `2024-05-02`; `nil` for anything else and for days that do not exist.
    init?(from text: String) {
        if text == "start" {
            self = .start
        } else if text == "end" {
            self = .end
        } else if text.hasPrefix("year ") {
            guard case .contractYear(let year)? = ContractTime(year: String(text.dropFirst("year ".count))) else {
                return nil
            }
            self = .contractYear(year)
        } else if let day = LocalDay(text) {
            self = .calendar(year: day.year, month: day.month, day: day.day)
        } else if let first = LocalDay(text + "-01") {
            self = .calendar(year: first.year, month: first.month, day: 0)
        } else if let january = LocalDay(text + "-01-01") {
            self = .calendar(year: january.year, month: 0, day: 0)
        } else {
            return nil
        }
    }

    /// Whether a step of this time can stand before one of the other: later wherever the two can be compared, never the
    /// same.
    func canPrecede(_ other: ContractTime) -> Bool {
        switch (self, other) {
        case (.contractYear(let year), .contractYear(let other)):
            year < other
        case (.calendar(let year, let month, let day), .calendar(let year2, let month2, let day2)):
            (year, month, day) < (year2, month2, day2)
        case (.end, _), (_, .start): false
        default: true
        }
    }
}
