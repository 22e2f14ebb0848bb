/// What the statistics need of a row of the facts, as an analyst reads it.
struct SettledFact {
    /// Quarter, subject and family of units.
    let cell: [String]
    let agreement: String
    let group: String
    /// The annualised change in millionths; `nil` where there is none.
    let micros: Int128?
    let workers: Int128?

    /// Reads quarter, subject, measure, agreement, whether it is the first, change and workers, between bars.
    init(_ line: String) {
        let values = line.split(separator: "|").map(String.init)
        cell = Array(values[0..<3])
        agreement = values[3]
        group = ["true": "first", "false": "renewal"][values[4], default: "unknown"]
        micros = Int128(values[5].replacing(".", with: ""))
        workers = Int128(values[6])
    }
}
