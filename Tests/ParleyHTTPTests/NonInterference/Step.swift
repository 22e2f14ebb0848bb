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

    /// Whether labour makes it.
    var isOfLabour: Bool { actor == .labourChief || actor == .labourSecond }
}
