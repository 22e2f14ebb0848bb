import Foundation

/// The checked-in contract: one line a view or column with its type and comments, by view and place.
struct ContractGolden: Hashable {
    /// How another contract stands to this one.
    enum Difference: Hashable {
        case none
        /// Columns were added at the end of views, views were added, or comments were reworded.
        case additive
        /// These lines are gone, moved or of another type.
        case breaking([String])
    }

    private static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Golden/parley_v1.txt")

    let lines: [String]

    init(lines: [String]) { self.lines = lines }

    /// What is in a database.
    init(_ views: [ContractView], _ columns: [ContractColumn]) {
        lines = views.flatMap { view in
            [Self.line(view.name, "view", view.comment)]
                + columns.filter { $0.view == view.name }.map { column in
                    Self.line("\(column.view).\(column.name)", column.type, column.comment)
                }
        }
    }

    /// The checked-in file.
    static func kept() throws -> ContractGolden {
        let text = try String(contentsOf: file, encoding: .utf8)
        return ContractGolden(lines: text.split(separator: "\n").map(String.init))
    }

    /// Puts this one in the place of the checked-in file.
    func write() throws {
        try FileManager.default.createDirectory(
            at: Self.file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: Self.file)
    }

    /// How a newer contract stands to this one.
    func difference(to newer: ContractGolden) -> Difference {
        if self == newer { return .none }
        let (before, after) = (shape, newer.shape)
        var broken: [String] = []
        for (view, columns) in before.sorted(by: { $0.key < $1.key }) {
            let now = after[view] ?? []
            for (index, column) in columns.enumerated() where index >= now.count || now[index] != column {
                broken.append("\(view): \(column)")
            }
        }
        return broken.isEmpty ? .additive : .breaking(broken)
    }

    /// Of each view the names and types of its columns, in order; the first one is the view itself.
    private var shape: [String: [String]] {
        var shape: [String: [String]] = [:]
        for line in lines {
            let parts = line.components(separatedBy: "\t")
            guard parts.count > 1 else { continue }
            let view = parts[0].prefix { $0 != "." }
            shape[String(view), default: []].append("\(parts[0]) \(parts[1])")
        }
        return shape
    }

    private static func line(_ name: String, _ type: String, _ comment: String) -> String {
        "\(name)\t\(type)\t" + comment.replacing("\n", with: "\t")
    }
}
