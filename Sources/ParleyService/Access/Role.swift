/// What kind of work an account does. The raw value is the word of API, keys and tokens.
///
/// Coarse on purpose: on which side somebody sits is decided by events in the log, never by a role (DESIGN §6).
public enum Role: String, Hashable, Sendable, CaseIterable {
    case negotiator
    case chiefRepresentative = "chief-representative"
    case recorder
    case mediator
    /// Receives filings, reviews, objects, for a labour authority (人力资源和社会保障行政部门).
    case labourAuthority = "labour-authority"
    /// Urges, convenes the congress, for a higher union or federation (上级工会).
    case unionFederation = "union-federation"
    /// Coordinates, for the tripartite mechanism (三方机制).
    case tripartiteBody = "tripartite-body"
    case auditor
    case analyst
    case administrator

    /// Whether the role may record acts in negotiations in which its holder has a seat.
    public var mayAct: Bool {
        switch self {
        case .negotiator, .chiefRepresentative, .recorder, .mediator, .labourAuthority, .unionFederation,
            .tripartiteBody:
            true
        case .auditor, .analyst, .administrator: false
        }
    }

    /// Whether the role may read published records without a seat in them.
    public var readsPublishedRecords: Bool {
        switch self {
        case .negotiator, .chiefRepresentative, .recorder, .mediator, .labourAuthority, .unionFederation,
            .tripartiteBody, .auditor:
            true
        case .analyst, .administrator: false
        }
    }
}
