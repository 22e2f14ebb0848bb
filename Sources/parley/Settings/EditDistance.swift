/// How alike two names are, to guess what was meant.
enum EditDistance {
    /// The fewest insertions, deletions and replacements that turn one text into the other.
    ///
    /// Complexity: product of the lengths.
    static func between(_ first: String, _ second: String) -> Int {
        let second = Array(second.utf8)
        var row = Array(0...second.count)
        for (index, character) in first.utf8.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in second.indices {
                let replaced = diagonal + (character == second[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
            }
        }
        return row[second.count]
    }

    /// The candidate most like a name; the first of several.
    static func nearest(to name: String, among candidates: [String]) -> String? {
        candidates.min { between(name, $0) < between(name, $1) }
    }
}
