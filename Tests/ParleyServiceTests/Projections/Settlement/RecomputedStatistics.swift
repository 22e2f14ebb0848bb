/// The quarterly statistics in whole numbers, from the facts alone.
struct RecomputedStatistics {
    /// The lines that the view tells.
    let lines: [String]

    init(_ facts: [SettledFact]) {
        var lines: [String] = []
        for (cell, facts) in Dictionary(grouping: facts, by: \.cell) {
            let agreements = Dictionary(grouping: facts, by: \.agreement).values.map(Agreement.init)
            for group in Set(agreements.map(\.group)).union(["all"]) {
                let members = agreements.filter { group == "all" || $0.group == group }
                lines.append((cell + [group] + Self.values(members)).joined(separator: "|"))
            }
        }
        self.lines = lines
    }

    /// An agreement with the mean of its figures as a quotient.
    private struct Agreement {
        let group: String
        let sum: Int128
        let count: Int128
        let workers: Int128?

        init(_ facts: [SettledFact]) {
            let known = facts.compactMap(\.micros)
            group = facts[0].group
            sum = known.reduce(0, +)
            count = Int128(known.count)
            workers = facts.compactMap(\.workers).max()
        }

        /// The mean in parts of a million times `scale`, which `count` divides.
        func mean(_ scale: Int128) -> Int128 { sum * (scale / count) }
    }

    private static func values(_ members: [Agreement]) -> [String] {
        let known = members.filter { $0.count > 0 }
        let scale = known.reduce(1) { $0 * $1.count }
        let means = known.map { $0.mean(scale) }.sorted()
        let weighted = known.filter { $0.workers != nil }
        let weights = weighted.reduce(0) { $0 + ($1.workers ?? 0) }
        let products = weighted.reduce(0) { $0 + $1.mean(scale) * ($1.workers ?? 0) }
        let workers = members.compactMap(\.workers)
        let count = Int128(means.count)
        let middle = means.isEmpty ? 0 : means[(means.count - 1) / 2] + means[means.count / 2]
        // Nearest rank: the least value that nine tenths do not exceed.
        let ninth = means.isEmpty ? 0 : means[(9 * means.count + 9) / 10 - 1]
        return [
            "\(members.count)", "\(known.count)", "\(members.count - known.count)",
            ratio(means.reduce(0, +), count * scale), ratio(products, weights * scale),
            ratio(middle, means.isEmpty ? 0 : 2 * scale), ratio(ninth, means.isEmpty ? 0 : scale),
            ratio(means.first ?? 0, means.isEmpty ? 0 : scale), ratio(means.last ?? 0, means.isEmpty ? 0 : scale),
            workers.isEmpty ? "-" : "\(workers.reduce(0, +))",
            weighted.isEmpty ? "-" : "\(weights)",
        ]
    }

    /// Millionths as a decimal, rounded half away from zero; a dash for a quotient of nothing.
    private static func ratio(_ numerator: Int128, _ denominator: Int128) -> String {
        guard denominator > 0 else { return "-" }
        let magnitude = numerator < 0 ? -numerator : numerator
        let micros = (2 * magnitude + denominator) / (2 * denominator)
        let digits = String(micros)
        let padded = String(repeating: "0", count: max(0, 7 - digits.count)) + digits
        return (numerator < 0 && micros > 0 ? "-" : "") + padded.dropLast(6) + "." + padded.suffix(6)
    }
}
