internal import Bargaining

/// Reads the file of a year's holidays (docs/profiles.md).
struct HolidayReader {
    private static let years = 1_900...2_099

    private let members: YAMLMembers

    init(_ bytes: [UInt8], file: String) throws(ProfileFault) {
        members = try YAMLText.root(of: bytes, file: file)
            .members(["country", "year", "source", "days_off", "worked_weekends"])
    }

    /// The country and its year.
    func year() throws(ProfileFault) -> (country: String, year: HolidayYear) {
        let country = try members.required("country").converted(.country) { text in
            ProfileID(text).flatMap { $0.text == $0.country ? $0.country : nil }
        }
        let number = try members.required("year").number(in: Self.years)
        let breaksValue = try members.required("days_off")
        let breakValues = try breaksValue.elements()
        guard breakValues.count <= HolidayYear.maximumBreaks else {
            throw breaksValue.fault(.tooMany(limit: HolidayYear.maximumBreaks))
        }
        var breaks: [HolidayBreak] = []
        for value in breakValues { breaks.append(try dayOff(value)) }
        let workedValue = try members.required("worked_weekends")
        let workedValues = try workedValue.elements()
        guard workedValues.count <= HolidayYear.maximumMakeUpDays else {
            throw workedValue.fault(.tooMany(limit: HolidayYear.maximumMakeUpDays))
        }
        var worked: Set<LocalDay> = []
        for value in workedValues { worked.insert(try day(value)) }
        guard
            let year = HolidayYear(
                year: number, source: try ProfileReader.title(members.required("source")), breaks: breaks,
                makeUpDays: worked)
        else { throw breaksValue.fault(.brokenHolidays) }
        return (country, year)
    }

    private func dayOff(_ value: YAMLValue) throws(ProfileFault) -> HolidayBreak {
        let title = try ProfileReader.title(value, known: ["from", "to"])
        let members = try value.anyMembers()
        let (first, last) = (try day(members.required("from")), try day(members.required("to")))
        guard let dayOff = HolidayBreak(title: title, first: first, last: last) else {
            throw value.fault(.brokenHolidays)
        }
        return dayOff
    }

    private func day(_ value: YAMLValue) throws(ProfileFault) -> LocalDay {
        try value.converted(.day) { LocalDay($0) }
    }
}
