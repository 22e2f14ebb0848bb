internal import Bargaining
internal import EventSourcing

/// The stoppages that the record tells of; see `Schema/projections/stoppages.sql`.
struct StoppagesProjection: DisclosureProjection {
    private static let wordsSeparator = "; "

    let name = "stoppages"
    let version = 1
    let columns = [
        "ledger_id", "negotiation_id", "stoppage_number", "version", "side", "party", "reported_date",
        "reported_precision", "statement",
    ]

    func rows(of negotiation: DisclosedNegotiation) -> [[ProjectionCell]] {
        let reports = negotiation.events.compactMap { one in
            if case .stoppageRecorded(let act) = one.event.fact { (one, act) } else { nil }
        }
        return reports.enumerated().map { index, report in
            let (one, act) = report
            let head: [ProjectionCell] = [
                .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value),
                .integer(Int64(index + 1)), .integer(one.version.number), .text(act.side.rawValue),
                .optional(act.party?.text),
            ]
            return head + negotiation.date(one.event.occurredAt) + [.optional(Self.words(of: act.sheet))]
        }
    }

    /// What is said, each once; `nil` where nothing is.
    private static func words(of sheet: TermSheet) -> String? {
        var seen: Set<String> = []
        let terms = (sheet.statement.map { [$0] } ?? []) + sheet.entries.map(\.term)
        let words = terms.compactMap(words).filter { seen.insert($0).inserted }
        return words.isEmpty ? nil : words.joined(separator: wordsSeparator)
    }

    private static func words(of term: Term) -> String? {
        switch term.value {
        case .text(let words), .unknown(let words): words
        default: nil
        }
    }
}
