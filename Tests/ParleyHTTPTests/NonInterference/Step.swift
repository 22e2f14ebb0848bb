import StrictJSON

/// One request of a scenario.
struct Step: Sendable {
    /// What the request is to the side that makes it.
    enum Kind: Sendable {
        /// On the shared record, or the attempt.
        case shared
        /// Kept to itself.
        case kept
        /// Terms outside the mandate: kept to itself, because they are parked.
        case parked
        /// The release of what another step parked: kept to itself, and on the table the same as tabling it at once.
        case released(step: Int)
        /// A cost estimate kept to itself.
        case keptEstimate
        /// The release of what another step kept: on the shared record the same as attaching it at once.
        case releasedEstimate(step: Int)
    }

    let kind: Kind
    let actor: Cast.Person
    /// Below the negotiation: `/offers`.
    let path: String
    let body: JSONValue
    /// `If-Match`; not sent where empty.
    var match = ""
    /// Whether the elements of the body, a list, are sent as lines.
    var isLines = false

    /// Whether the other side must not notice it.
    var isPrivate: Bool {
        if case .shared = kind { false } else { true }
    }

    /// The step that kept what this one releases; `nil` for other steps.
    var origin: Int? {
        switch kind {
        case .released(let step), .releasedEstimate(let step): step
        case .shared, .kept, .parked, .keptEstimate: nil
        }
    }

    /// Whether it puts a cost estimate on the shared record.
    var releasesEstimate: Bool {
        if case .releasedEstimate = kind { true } else { false }
    }

    /// Where what has a number in the caucus is released.
    func releasePath(of number: Int64) -> String {
        if case .releasedEstimate = kind { return "/caucus/cost-estimates/\(number)/releases" }
        return "/caucus/parked/\(number)/releases"
    }

    /// The number that what it keeps has in the caucus; `nil` where it keeps nothing that can be released.
    func keptNumber(in answer: Answer) -> Int64? {
        switch kind {
        case .parked: answer.integer("/parked/number")
        // The first act in a caucus says whose it is before.
        case .keptEstimate: answer.integer("/events/0/data/number") ?? answer.integer("/events/1/data/number")
        case .shared, .kept, .released, .releasedEstimate: nil
        }
    }

    /// Whether labour makes it.
    var isOfLabour: Bool { actor == .labourChief || actor == .labourSecond }
}
