public import EventSourcing

/// The statutory floors that were recorded in one ledger (domain §3.3). A floor is never edited: a later one takes its place from its day on.
public enum FloorRegister: Decider {
    /// The state before the first event.
    public static var initialState: FloorRegisterState { FloorRegisterState() }

    /// The event that a command causes.
    ///
    /// - Throws: the rule that refuses it.
    /// - Complexity: linear in the floors.
    public static func decide(
        _ command: FloorCommand, _ state: FloorRegisterState
    ) throws(FloorRejection) -> [OccurredFact<FloorFact>] {
        let floor = command.floor
        guard floor.source.isWellFormed else { throw .wordsMalformed }
        guard floor.amount.coefficient > 0 else { throw .amountNotAboveZero }
        if let known = state.floors.first(where: { $0.isOfSameKind(as: floor) && $0.from == floor.from }) {
            throw .alreadyRecorded(known.number)
        }
        guard state.floors.count < FloorRegisterState.maximumFloors else { throw .tooManyFloors }
        let numbered = StatutoryFloor(
            number: state.floors.count + 1, region: floor.region, subject: floor.subject, unit: floor.unit,
            amount: floor.amount, from: floor.from, source: floor.source)
        return [OccurredFact(occurredAt: command.occurredAt, fact: .recorded(numbered))]
    }

    /// Keeps the books.
    public static func evolve(_ state: inout FloorRegisterState, _ event: OccurredFact<FloorFact>) {
        switch event.fact {
        case .recorded(let floor): state.floors.append(floor)
        }
    }
}
