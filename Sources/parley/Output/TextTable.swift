/// Rows aligned in columns for a terminal.
struct TextTable {
    /// Spaces between two columns.
    private static let gap = 2

    private let header: [String]
    private var rows: [[String]] = []

    /// A table with a heading for each column.
    init(_ header: [String]) {
        self.header = header
    }

    /// Adds a row with a cell for each column.
    mutating func add(_ row: [String]) {
        rows.append(row)
    }

    /// The table as lines without trailing spaces.
    var lines: [String] {
        let all = [header] + rows
        let widths = header.indices.map { column in
            all.map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
        }
        return all.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                line += column == row.count - 1 ? cell : DisplayWidth.padded(cell, to: widths[column] + Self.gap)
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
