/// What kind of work an account does. The raw value is the word of API, keys and tokens.
///
/// Coarse on purpose: on which side somebody sits is decided by events in the log, never by a role (DESIGN §6).
public enum Role: String, Hashable, Sendable, CaseIterable {
    case negotiator
    case chiefRepresentative = "chief-representative"
    case recorder
    case mediator
    case auditor
    case analyst
    case administrator

    /// Whether the role may record acts in negotiations in which its holder has a seat.
    public var mayAct: Bool {
        switch self {
        case .negotiator, .chiefRepresentative, .recorder, .mediator: true
        case .auditor, .analyst, .administrator: false
        }
    }

    /// Whether the role may read published records without a seat in them.
    public var readsPublishedRecords: Bool {
        switch self {
        case .negotiator, .chiefRepresentative, .recorder, .mediator, .auditor: true
        case .analyst, .administrator: false
        }
    }
}
