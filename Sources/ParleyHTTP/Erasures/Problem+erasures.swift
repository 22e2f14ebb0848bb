internal import Bargaining

extension Problem {
    /// The problem of a refusal by the register of erasures.
    init(erasure rejection: ErasureRejection) {
        switch rejection {
        case .wordsMalformed: self.init(.wordsMalformed)
        case .notTheirOwn: self.init(.erasureOfAnotherPerson)
        case .administratorsOnly, .serviceOnly: self.init(.notPermitted)
        case .alreadyRequested(let number): self.init(.erasureAlreadyRequested, ["case": String(number)])
        case .tooManyCases:
            self.init(.tooManyErasures, ["limit": String(ErasureRegisterState.maximumCases)])
        case .tooManySeats: self.init(.tooManyErasures, ["limit": String(ErasureRegisterState.maximumSeats)])
        case .caseUnknown: self.init(.notFound)
        case .alreadyRefused(let number): self.init(.erasureRefusedBefore, ["case": String(number)])
        case .alreadyOrdered(let number), .alreadyExecuted(let number):
            self.init(.erasureOrderedBefore, ["case": String(number)])
        case .alreadyHeld(let number): self.init(.erasureAlreadyHeld, ["case": String(number)])
        case .notHeld(let number): self.init(.erasureNotHeld, ["case": String(number)])
        case .holdEndsInThePast: self.init(.holdEndsInThePast)
        case .underHold(let number, let hold):
            self.init(.erasureUnderHold, ["case": String(number), "authority": hold.authority.text])
        // The service's own steps, which no request asks for.
        case .notOrdered, .tooManyEntries, .listedTwice, .notListed, .severalStreams, .stillListed:
            self.init(.notPermitted)
        }
    }
}
