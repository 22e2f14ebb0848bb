/// How a simulated negotiation ends, if the period lasts long enough.
enum SimulatedFate: String, Hashable, Sendable, CaseIterable {
    /// With an agreement in force.
    case agreed
    /// The authority conciliates, then with an agreement in force.
    case conciliated
    /// The workers reject the first draft, then with an agreement in force.
    case agreedAfterRejection
    /// The authority objects to the first text, then with an agreement in force.
    case agreedAfterObjection
    /// The sides part without an agreement.
    case parted
    /// The other side refuses the invitation.
    case refused
    /// It does not answer.
    case unanswered
    /// The talks rest or go on; nothing else is known at the end of the period.
    case atTheTable
    case atImpasse
    case suspended
    /// A text is before the workers, or the authority has objected to it.
    case rejected
    case objected

    /// How many of 100 end so.
    private var share: Int {
        switch self {
        case .agreed: 54
        case .conciliated: 4
        case .agreedAfterRejection: 3
        case .agreedAfterObjection: 2
        case .parted: 9
        case .refused: 5
        case .unanswered: 6
        case .atTheTable: 8
        case .atImpasse: 3
        case .suspended: 2
        case .rejected: 2
        case .objected: 2
        }
    }

    /// A fate by its share.
    static func drawn(_ random: inout SimulationGenerator) -> SimulatedFate {
        var number = random.number(in: 1...allCases.reduce(0) { $0 + $1.share })
        for fate in allCases {
            number -= fate.share
            if number <= 0 { return fate }
        }
        return .agreed
    }

    /// Whether an agreement comes into force.
    var isAgreed: Bool {
        switch self {
        case .agreed, .conciliated, .agreedAfterRejection, .agreedAfterObjection: true
        default: false
        }
    }

    /// Whether every matter is settled at the table.
    var isSettled: Bool { isAgreed || self == .rejected || self == .objected }
}
