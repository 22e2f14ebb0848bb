internal import Bargaining

/// The figures of a published vote by name, as in the `vote` of the history schema (FORMAT §5).
struct PublishedVoteFigures {
    private let figures: [TermWord]

    init(_ figures: [TermWord]) { self.figures = figures }

    /// A whole number; `nil` where it is not published.
    func count(_ name: String) -> Int64? { amount(name).flatMap { $0.scale == 0 ? $0.coefficient : nil } }

    /// A percentage as a fraction; `nil` where it is not published.
    func share(_ name: String) -> ExactDecimal? { amount(name)?.fractionOfPercent }

    /// Words; `nil` where there are none.
    func text(_ name: String) -> String? {
        if case .text(let text)? = content(name) { text } else { nil }
    }

    /// Whether a flag is set.
    func isSaid(_ name: String) -> Bool { content(name) == .flag }

    private func amount(_ name: String) -> ExactDecimal? {
        if case .amount(let amount)? = content(name) { amount } else { nil }
    }

    private func content(_ name: String) -> TermWord.Content? { figures.first { $0.name == name }?.content }
}
