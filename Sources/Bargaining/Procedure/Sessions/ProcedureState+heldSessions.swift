extension ProcedureState {
    /// One session; `nil` where the record has none of that number. Complexity: linear in the sessions.
    public func heldSession(_ number: Int) -> HeldSession? { heldSessions.last { $0.number == number } }

    /// Adds a session that began, or was entered late.
    mutating func hold(
        _ number: Int, _ form: SessionForm, chair: Side, at occurredAt: OccurredAt, present: [SeatID]? = nil,
        isLate: Bool = false
    ) {
        let isOutOfTurn = !isLate && heldSessions.last { !$0.isLate }?.chair == chair
        if !isLate { isAbandoned = false }
        heldSessions.append(
            HeldSession(
                number: number, form: form, chair: chair, openedAt: occurredAt, present: present, isLate: isLate,
                isChairOutOfTurn: isOutOfTurn))
    }

    /// Changes a session, where there is one of that number.
    mutating func changeSession(_ number: Int, _ change: (inout HeldSession) -> Void) {
        guard let index = heldSessions.lastIndex(where: { $0.number == number }) else { return }
        change(&heldSessions[index])
    }

    /// A session is over, and with it what one side said about ending it.
    mutating func endSession(_ number: Int, at occurredAt: OccurredAt) {
        changeSession(number) { $0.closedAt = occurredAt }
        dropSteps { step in if case .adjournSession = step { true } else { false } }
    }
}
