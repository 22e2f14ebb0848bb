import Bargaining

/// Table 1.3 of the domain as the law states it, written down once more by hand: what each of the ten profiles says on
/// each parameter and by which article. Nothing here is read from the files, so a wrong figure there fails.
enum ProfileTable {
    /// One cell of the table.
    struct Cell: Sendable, CustomStringConvertible {
        let profile: String
        let parameter: ProfileParameter
        let expected: Entry?

        /// Article first: it is the name of the test case.
        var description: String {
            "\(expected?.article ?? "silent") \(profile) \(parameter.rawValue)"
        }
    }

    /// What a cell says.
    struct Entry: Sendable {
        let value: ParameterValue
        let article: String

        init(_ value: ParameterValue, _ article: String) {
            self.value = value
            self.article = article
        }
    }

    /// One line of the table, a cell for each of ``profiles``.
    struct Row: Sendable {
        let parameter: ProfileParameter
        let entries: [Entry?]

        init(_ parameter: ProfileParameter, _ entries: [Entry?]) {
            self.parameter = parameter
            self.entries = entries
        }
    }

    /// The columns.
    static let profiles = [
        "CN", "CN-BJ", "CN-SH", "CN-ZJ", "CN-ZJ-NB", "CN-ZJ-HZ", "CN-SD", "CN-HA", "CN-CQ", "CN-QH",
    ]

    static let rows = representatives + talks + agreement + afterwards

    static let cells = rows.flatMap { row in
        zip(profiles, row.entries).map { Cell(profile: $0, parameter: row.parameter, expected: $1) }
    }

    static func days(_ count: Int, _ article: String) -> Entry { Entry(.period(.calendarDays(count)), article) }
    static func workingDays(_ count: Int, _ article: String) -> Entry { Entry(.period(.workingDays(count)), article) }
    static func months(_ count: Int, _ article: String) -> Entry { Entry(.period(.months(count)), article) }
    static func count(_ count: Int, _ article: String) -> Entry { Entry(.count(count), article) }
    static func years(_ count: Int, _ article: String) -> Entry { Entry(.years(count), article) }
    static func duty(_ article: String) -> Entry { Entry(.duty, article) }

    static func share(_ numerator: Int, _ denominator: Int) -> Share {
        guard let share = Share(numerator, of: denominator) else { preconditionFailure("not a share") }
        return share
    }

    static func everywhere(_ entry: Entry) -> [Entry?] { Array(repeating: entry, count: profiles.count) }
}
