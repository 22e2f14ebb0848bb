extension Term {
    /// The kind of the term.
    public var kind: TermKind {
        switch value {
        case .scalar: .scalar
        case .range: .range
        case .byYear: .byYear
        case .schedule: .schedule
        case .tiers: .tiers
        case .composite: .composite
        case .reference: .reference
        case .procedure: .procedure
        case .text: .text
        case .unknown: .unknown
        }
    }

    /// The one unit in which the term's amounts are written; `nil` where it has none of its own: words, duties, parts in
    /// several units, and shares of another norm.
    public var unit: Unit? {
        switch value {
        case .scalar(_, let unit, _), .range(_, _, let unit), .byYear(let unit, _), .schedule(let unit, _),
            .tiers(let unit, _):
            unit
        case .composite, .reference, .procedure, .text, .unknown: nil
        }
    }

    /// Every unit that stands in the term, in the order written.
    public var units: [Unit] {
        switch value {
        case .composite(let parts): parts.map(\.unit)
        case .reference(_, let unit, _, _): [unit]
        default: unit.map { [$0] } ?? []
        }
    }
}
