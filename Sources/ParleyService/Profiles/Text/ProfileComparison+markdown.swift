internal import Bargaining

extension ProfileComparison {
    /// The comparison in Markdown: a table with a row for each parameter, and for each profile a list of what it says
    /// otherwise than its base, where that is in the comparison as well.
    ///
    /// In the table the names of rules that differ are bold, and what is inherited is in italics.
    public func markdown(in language: Language) -> String {
        (table(in: language) + differences(in: language)).joined(separator: "\n") + "\n"
    }

    private func table(in language: Language) -> [String] {
        let first = language == .zh ? "规则" : "Rule"
        var lines = ["| \(first) | " + profiles.map(\.id.text).joined(separator: " | ") + " |"]
        lines.append(String(repeating: "|---", count: profiles.count + 1) + "|")
        for row in rows {
            let title = row.parameter.title(in: language)
            let cells = row.cells.map { cell in
                guard let cell else { return "–" }
                return cell.isInherited ? "*\(cell.text) [\(cell.article)]*" : "\(cell.text) [\(cell.article)]"
            }
            lines.append("| \(row.differs ? "**\(title)**" : title) | " + cells.joined(separator: " | ") + " |")
        }
        return lines
    }

    private func differences(in language: Language) -> [String] {
        var lines: [String] = []
        for (index, profile) in profiles.enumerated() {
            guard let base = profiles.firstIndex(where: { $0.reference == profile.document.base }) else { continue }
            let name = profile.document.title.text(preferringChinese: language.prefersChinese)
            lines += ["", "### \(profile.reference) \(name) ← \(profiles[base].reference)", ""]
            let changed = rows.filter {
                profile.provisions[$0.parameter]?.value != profiles[base].provisions[$0.parameter]?.value
            }
            for row in changed {
                let (before, after) = (row.cells[base], row.cells[index])
                let article = after.map { " [\($0.article)]" } ?? ""
                lines.append(
                    "- \(row.parameter.title(in: language)): \(before?.text ?? "–") → \(after?.text ?? "–")\(article)")
            }
            if changed.isEmpty { lines.append(language == .zh ? "- 无差异" : "- no difference") }
        }
        return lines
    }
}
