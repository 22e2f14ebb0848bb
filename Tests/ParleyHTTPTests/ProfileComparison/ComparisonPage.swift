/// The page of the documentation that shows one negotiation under every profile.
struct ComparisonPage {
    let courses: [ComparedCourse]

    /// What is shown first, by step and column.
    private static let summary: [(step: String, column: String)] = [
        ("Answer to the invitation", "Answer due"), ("The whole negotiation", "Whole negotiation ends by"),
        ("Vote", "60 of 120"),
        ("Signature and filing", "Filing due"), ("Publication", "Publication due"),
        ("Report on performance", "Report due"),
        ("Renewal and end of the term", "Renewal can be asked for from"),
    ]

    /// The page as Markdown.
    var text: String {
        let sections = ComparedStep.all.enumerated().map { index, step in
            "## \(index + 1). \(step.title)\n\n\(Self.wrapped(step.told))\n\n"
                + table(step.columns) { course in
                    step.columns.indices.map { cell(course, index, $0) }
                }
        }
        return ([Self.opening, overview] + sections + [differences, laws]).joined(separator: "\n")
    }

    private static let opening = """
        # One negotiation under ten profiles

        The same wage negotiation, played through the API under each of the ten [profiles](profiles.md) on the same days, from the
        invitation on \(ComparedDay.invited.text) to the end of the agreement's term. What is due when, what is late, what is refused
        and what is only shown follows from the profile; behind each figure stands its article. Figures that differ from the national
        profile's are bold; a dash stands where the law of the place lays nothing down.

        A test plays it and compares this page with what comes out (`ProfileComparisonTests`; `PARLEY_WRITE_GOLDEN=1` writes the page
        anew). Holidays of 2027 are not known yet: days of that year are estimates. Sun 20 Sep and Sat 10 Oct 2026 are worked in place of
        holidays.

        """

    private var overview: String {
        "## At a glance\n\n"
            + table(Self.summary.map(\.column)) { course in
                Self.summary.map { part in
                    guard let step = ComparedStep.all.firstIndex(where: { $0.title == part.step }),
                        let column = ComparedStep.all[step].columns.firstIndex(of: part.column)
                    else { preconditionFailure("no column \(part.column)") }
                    return cell(course, step, column)
                }
            }
    }

    private var differences: String {
        var lines = ["## What differs from the national profile", ""]
        for course in courses.dropFirst() {
            lines += ["### \(course.name)", ""]
            let found = Self.differences(of: course, from: courses[0])
            lines += found.isEmpty ? ["- nothing"] : found
            lines.append("")
        }
        return lines.dropLast().joined(separator: "\n") + "\n"
    }

    /// The laws behind the articles on the page, by their keys.
    private var laws: String {
        var titles: [String: String] = [:]
        var cited: Set<String> = []
        for course in courses {
            titles.merge(course.laws) { first, _ in first }
            for part in course.rows.joined().flatMap(\.parts) {
                if let article = part.article { cited.insert(String(article.prefix { $0 != " " })) }
            }
        }
        return "## The laws\n\n" + cited.sorted().map { "- \($0): \(titles[$0] ?? "")\n" }.joined()
    }

    /// What differs, a line each.
    static func differences(of course: ComparedCourse, from first: ComparedCourse) -> [String] {
        var lines: [String] = []
        for (index, step) in ComparedStep.all.enumerated() {
            for (column, name) in step.columns.enumerated() {
                let (old, new) = (first.rows[index][column], course.rows[index][column])
                guard old.figures != new.figures else { continue }
                lines.append("- \(name): \(old.figures.joined(separator: "; ")) → \(new.text)")
            }
        }
        return lines
    }

    /// Words in lines of at most 120 characters.
    private static func wrapped(_ text: String) -> String {
        var lines = [""]
        for word in text.split(separator: " ") {
            if lines[lines.count - 1].isEmpty {
                lines[lines.count - 1] += word
            } else if lines[lines.count - 1].count + 1 + word.count <= 120 {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }

    private func cell(_ course: ComparedCourse, _ step: Int, _ column: Int) -> String {
        course.rows[step][column].text(besides: courses[0].rows[step][column])
    }

    private func table(_ columns: [String], _ cells: (ComparedCourse) -> [String]) -> String {
        let rows =
            [["Profile"] + columns, Array(repeating: "---", count: columns.count + 1)]
            + courses.map { [$0.name] + cells($0) }
        return rows.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
    }
}
