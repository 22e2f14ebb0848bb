internal import Bargaining

extension Problem {
    /// The problem of a refusal by a rule of a caucus.
    init(_ rejection: CaucusRejection) {
        self.init(Self.code(of: rejection), Self.values(of: rejection))
    }

    private static func code(of rejection: CaucusRejection) -> ProblemCode {
        switch rejection {
        case .onlyTheChiefMay: .onlyTheChiefMay
        case .itemUnknown: .itemUnknown
        case .unitNotOfItem: .unitNotOfItem
        case .limitNamedTwice: .itemNamedTwice
        case .limitsContradict: .limitsContradict
        case .mandateEndsInThePast: .mandateEndsInThePast
        case .mandateUnknown: .mandateUnknown
        case .mandateAlreadyRevoked: .mandateAlreadyRevoked
        case .draftEmpty: .draftEmpty
        case .parkedUnknown: .parkedPositionUnknown
        case .parkedAlreadyDecided: .parkedPositionAlreadyDecided
        case .tooManyNotes: .tooManyNotes
        case .tooManyMandates: .tooManyMandates
        case .tooManyDrafts: .tooManyPrivateDrafts
        case .tooManyParked: .tooManyParkedPositions
        case .estimateEmpty: .privateEstimateEmpty
        case .estimateUnknown: .privateEstimateUnknown
        case .estimateAlreadyReleased: .privateEstimateAlreadyReleased
        case .tooManyEstimates: .tooManyPrivateEstimates
        }
    }

    private static func values(of rejection: CaucusRejection) -> [String: String] {
        switch rejection {
        case .itemUnknown(let item), .limitNamedTwice(let item), .limitsContradict(let item): ["item": item.text]
        case .unitNotOfItem(let item, let given, let expected):
            ["item": item.text, "given": given.text, "expected": expected.text]
        case .mandateUnknown(let number), .mandateAlreadyRevoked(let number): ["mandate": String(number)]
        case .parkedUnknown(let number), .parkedAlreadyDecided(let number), .estimateUnknown(let number),
            .estimateAlreadyReleased(let number):
            ["number": String(number)]
        default: [:]
        }
    }
}
