internal import Bargaining

extension Problem {
    /// The problem of a refusal by a rule of a caucus.
    init(_ rejection: CaucusRejection) {
        switch rejection {
        case .onlyTheChiefMay: self.init(ProblemCode.onlyTheChiefMay)
        case .itemUnknown(let item): self.init(.itemUnknown, ["item": item.text])
        case .unitNotOfItem(let item, let given, let expected):
            self.init(.unitNotOfItem, ["item": item.text, "given": given.text, "expected": expected.text])
        case .limitNamedTwice(let item): self.init(.itemNamedTwice, ["item": item.text])
        case .limitsContradict(let item): self.init(.limitsContradict, ["item": item.text])
        case .mandateEndsInThePast: self.init(.mandateEndsInThePast)
        case .mandateUnknown(let number): self.init(.mandateUnknown, ["mandate": String(number)])
        case .mandateAlreadyRevoked(let number): self.init(.mandateAlreadyRevoked, ["mandate": String(number)])
        case .draftEmpty: self.init(.draftEmpty)
        case .parkedUnknown(let number): self.init(.parkedPositionUnknown, ["number": String(number)])
        case .parkedAlreadyDecided(let number):
            self.init(.parkedPositionAlreadyDecided, ["number": String(number)])
        case .tooManyNotes: self.init(.tooManyNotes)
        case .tooManyMandates: self.init(.tooManyMandates)
        case .tooManyDrafts: self.init(.tooManyPrivateDrafts)
        case .tooManyParked: self.init(.tooManyParkedPositions)
        }
    }
}
