internal import Metrics

/// What became of acts on streams of a family, for operators. No label holds an identifier or free text.
struct StreamMetrics: Sendable {
    private let counters: [String: Counter]

    init(family: String) {
        let words = [
            "recorded", "replayed", "validated", "rejected", "stale", "key_reused", "refused", "closed", "busy",
        ]
        counters = words.reduce(into: [:]) { counters, word in
            counters[word] = Counter(
                label: "parley_stream_acts_total", dimensions: [("family", family), ("outcome", word)])
        }
    }

    /// Counts an outcome.
    func note<Family: StreamFamily>(_ outcome: StreamOutcome<Family>) {
        counters[Self.word(of: outcome)]?.increment()
    }

    private static func word<Family: StreamFamily>(of outcome: StreamOutcome<Family>) -> String {
        switch outcome {
        case .recorded: "recorded"
        case .replayed: "replayed"
        case .wouldRecord: "validated"
        case .rejected: "rejected"
        case .stale: "stale"
        case .keyReused: "key_reused"
        case .notVisible, .notPermitted: "refused"
        case .closed: "closed"
        case .busy: "busy"
        }
    }
}
