internal import Bargaining

/// Who does something in a simulated negotiation.
enum SimulatedRole: String, Hashable, Sendable, CaseIterable {
    case labourChief = "u0"
    case labourSecond = "u1"
    case labourThird = "u2"
    case employerChief = "e0"
    case employerSecond = "e1"
    case employerThird = "e2"
    case recorder = "r"
    case authority = "a"
    case federation = "f"
    case mediator = "m"

    /// The chief of a side.
    static func chief(of side: Side) -> SimulatedRole { side == .employer ? .employerChief : .labourChief }

    /// What work the account does.
    var roles: Set<Role> {
        switch self {
        // Invites in campaigns and supervises, as unions of an industry do.
        case .labourChief: [.chiefRepresentative, .unionFederation]
        case .employerChief: [.chiefRepresentative]
        case .labourSecond, .labourThird, .employerSecond, .employerThird: [.negotiator]
        case .recorder: [.recorder]
        case .authority: [.labourAuthority]
        case .federation: [.unionFederation]
        case .mediator: [.mediator]
        }
    }

    /// Whether one person does it for a whole province, or for one industry of a city.
    var isProvincial: Bool {
        switch self {
        case .recorder, .authority, .federation, .mediator: true
        default: false
        }
    }
}
