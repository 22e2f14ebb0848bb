internal import Bargaining
internal import Postgres

/// The tables of the schema `reference`: what the program knows beside the log, for the contract's dimensions.
struct ReferenceTables: Sendable {
    /// The holiday calendars of the installation.
    let holidays: HolidayCatalogue

    /// Every table with its columns and rows, in the order of the catalogues.
    var all: [ReferenceTable] { [subjects, provinces, industries, readModels, holidayYears, holidayDays] }

    /// Puts the program's rows in place of those that were there. In a transaction whose role owns the tables; who reads
    /// meanwhile sees the former rows.
    ///
    /// - Throws: `PostgresError`.
    func fill(_ connection: PostgresConnection) throws {
        for table in all { try table.replace(connection) }
    }

    private var subjects: ReferenceTable {
        let measures: [Measure] = [.money, .percent, .duration, .count]
        var rows: [[ProjectionCell]] = []
        for (index, entry) in SubjectCatalogue.entries.enumerated() {
            var row: [ProjectionCell] = [
                .integer(Int64(index + 1)), .text(entry.subject.rawValue), .text(entry.zh), .text(entry.en),
            ]
            for measure in measures { row.append(.optional(entry.measures[measure]?.rawValue)) }
            rows.append(row)
        }
        return ReferenceTable(
            name: "subjects",
            columns: ["subject_number", "subject", "title_zh", "title_en"]
                + measures.map { measure in "\(measure.rawValue)_rise_favours" },
            rows: rows)
    }

    private var provinces: ReferenceTable {
        ReferenceTable(
            name: "provinces", columns: ["region_code", "jurisdiction", "title_zh", "title_en"],
            rows: ProvinceCatalogue.entries.map { entry in
                [.text(entry.code.text), .text(entry.jurisdiction), .text(entry.zh), .text(entry.en)]
            })
    }

    private var industries: ReferenceTable {
        ReferenceTable(
            name: "industries", columns: ["industry_code", "title_zh", "title_en"],
            rows: IndustryCatalogue.entries.map { entry in
                [.text(entry.code.text), .text(entry.zh), .text(entry.en)]
            })
    }

    private var readModels: ReferenceTable {
        ReferenceTable(
            name: "read_models", columns: ["read_model", "version"],
            rows: ProjectionRegistry.all.map { [.text($0.name), .integer(Int64($0.version))] })
    }

    private var holidayYears: ReferenceTable {
        var rows: [[ProjectionCell]] = []
        for (country, year) in years {
            rows.append([.text(country), .integer(Int64(year.year))] + Self.names(year.source))
        }
        return ReferenceTable(
            name: "holiday_years", columns: ["country", "year", "source_zh", "source_en"], rows: rows)
    }

    private var holidayDays: ReferenceTable {
        var rows: [[ProjectionCell]] = []
        for (country, year) in years {
            for rest in year.breaks {
                for count in 0...rest.first.days(until: rest.last) {
                    guard let day = rest.first.adding(days: count) else { continue }
                    rows.append([.text(country), .text(day.description), .boolean(false)] + Self.names(rest.title))
                }
            }
            for day in year.makeUpDays.sorted() {
                rows.append([.text(country), .text(day.description), .boolean(true), .null, .null])
            }
        }
        return ReferenceTable(
            name: "holidays", columns: ["country", "day", "is_working_day", "holiday_name_zh", "holiday_name_en"],
            rows: rows)
    }

    /// Every announced year of every country, in order.
    private var years: [(country: String, year: HolidayYear)] {
        holidays.calendars.sorted { $0.key < $1.key }.flatMap { country, calendar in
            calendar.years.values.sorted { $0.year < $1.year }.map { (country, $0) }
        }
    }

    /// In Chinese and English; null where a title lacks a language.
    private static func names(_ title: Title) -> [ProjectionCell] { Array(ProjectionCell.cells(of: title).prefix(2)) }
}
