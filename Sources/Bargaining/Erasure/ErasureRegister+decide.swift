extension ErasureRegister {
    /// The rules. Authority comes before the matter.
    static func fact(
        of command: ErasureCommand, _ state: ErasureRegisterState
    ) throws(ErasureRejection) -> ErasureFact {
        switch command.act {
        case .request(let subject, let basis, let authority, let seats, let parent):
            let request = ErasureRequest(
                number: state.cases.count + 1, subject: subject, basis: basis, authority: authority, seats: seats,
                parent: parent)
            return .requested(try checked(request, by: command.actor, state))
        case .placeHold(let number, let hold):
            let known = try waiting(number, command, state)
            guard hold.authority.text.isPlainWords else { throw .wordsMalformed }
            guard !(known.hold?.holds(on: command.today) ?? false) else { throw .alreadyHeld(number) }
            guard hold.holds(on: command.today) else { throw .holdEndsInThePast }
            return .holdPlaced(number, hold)
        case .liftHold(let number, let authority):
            let known = try waiting(number, command, state)
            guard authority.text.isPlainWords else { throw .wordsMalformed }
            guard known.hold != nil else { throw .notHeld(number) }
            return .holdLifted(number, authority: authority)
        case .refuse(let number, let duty):
            _ = try waiting(number, command, state)
            guard duty.article.isPlainWords, duty.authority.text.isPlainWords,
                duty.article.unicodeScalars.count <= RetentionDuty.maximumArticleScalars
            else { throw .wordsMalformed }
            return .refused(number, duty)
        case .order(let number, let authority):
            let known = try waiting(number, command, state)
            guard authority.text.isPlainWords else { throw .wordsMalformed }
            if let hold = known.hold, hold.holds(on: command.today) { throw .underHold(number, hold) }
            return .ordered(number, authority: authority)
        case .list(let number, let entries): return try listing(entries, of: number, command, state)
        case .record(let number, let erased, let isLast):
            return try record(erased, isLast: isLast, of: number, command, state)
        }
    }

    private static func checked(
        _ request: ErasureRequest, by actor: ErasureActor, _ state: ErasureRegisterState
    ) throws(ErasureRejection) -> ErasureRequest {
        if case .person(let seat) = actor, seat != request.subject { throw .notTheirOwn }
        // What another case demands is the service's to record; what a person asks for is not.
        guard (request.parent == nil) == (actor != .service) else { throw .serviceOnly }
        guard request.authority.text.isPlainWords else { throw .wordsMalformed }
        if request.parent == nil,
            let open = state.openCases(of: request.subject).first(where: { $0.request.parent == nil })
        {
            throw .alreadyRequested(open.number)
        }
        guard state.cases.count < ErasureRegisterState.maximumCases else { throw .tooManyCases }
        guard request.seats.count <= ErasureRegisterState.maximumSeats else { throw .tooManySeats }
        return request
    }

    /// A case that an administrator still decides on. What belongs to a case elsewhere is ordered by the service along with it.
    private static func waiting(
        _ number: Int, _ command: ErasureCommand, _ state: ErasureRegisterState
    ) throws(ErasureRejection) -> ErasureCase {
        if case .person = command.actor { throw .administratorsOnly }
        guard let known = state.erasureCase(number) else { throw .caseUnknown(number) }
        guard (known.request.parent == nil) == (command.actor != .service) else { throw .serviceOnly }
        guard !known.isExecuted else { throw .alreadyExecuted(number) }
        guard known.refusal == nil else { throw .alreadyRefused(number) }
        guard known.orderedBy == nil else { throw .alreadyOrdered(number) }
        return known
    }

    /// A case that is being carried out.
    private static func underWay(
        _ number: Int, _ command: ErasureCommand, _ state: ErasureRegisterState
    ) throws(ErasureRejection) -> (ErasureCase, PartyName) {
        guard command.actor == .service else { throw .serviceOnly }
        guard let known = state.erasureCase(number) else { throw .caseUnknown(number) }
        guard let authority = known.orderedBy else { throw .notOrdered(number) }
        guard !known.isExecuted else { throw .alreadyExecuted(number) }
        return (known, authority)
    }

    private static func listing(
        _ entries: [ErasedDisclosure], of number: Int, _ command: ErasureCommand, _ state: ErasureRegisterState
    ) throws(ErasureRejection) -> ErasureFact {
        let (known, _) = try underWay(number, command, state)
        guard (1...ErasureRegisterState.maximumEntries).contains(entries.count) else { throw .tooManyEntries }
        let listed = Set(known.pending)
        guard Set(entries).count == entries.count, listed.isDisjoint(with: entries) else { throw .listedTwice }
        return .listed(number, entries)
    }

    private static func record(
        _ erased: [ErasedDisclosure], isLast: Bool, of number: Int, _ command: ErasureCommand,
        _ state: ErasureRegisterState
    ) throws(ErasureRejection) -> ErasureFact {
        let (known, authority) = try underWay(number, command, state)
        guard erased.count <= ErasureRegisterState.maximumEntries else { throw .tooManyEntries }
        guard Set(erased.map(\.stream)).count <= 1 else { throw .severalStreams }
        let listed = Set(known.pending)
        guard Set(erased).count == erased.count, listed.isSuperset(of: erased) else { throw .notListed }
        guard !isLast || erased.count == listed.count else { throw .stillListed }
        return .executed(
            ErasureRecord(
                number: number, basis: known.request.basis, authority: authority, erased: erased, isLast: isLast))
    }
}
