import Bargaining

extension FactGenerator {
    /// A random fact of a session or about the record itself.
    mutating func recordFact() -> ProcedureFact {
        switch number(0...7) {
        case 7: .negotiationAbandoned(Abandonment(clock: clock(), open: many(0...3) { $0.key() }))
        case 0: .session(.attendanceRecorded(Attendance(session: number(1...99), present: many(0...5) { $0.seat() })))
        case 1: .session(.caucusStarted(session: number(1...99), side: side()))
        case 2: .session(.caucusEnded(session: number(1...99), side: side()))
        case 3:
            .session(
                .sessionAdjourned(
                    SessionAdjournment(session: number(1...99), chair: side(), until: maybe { $0.day() })))
        case 4: .record(.lateEntryRecorded(number: number(1...99), lateEntry()))
        case 5: .record(.entryConfirmed(flag() ? .lateEntry(number(1...99)) : .position(entry()), side: side()))
        default: .stepProposed(.adjournSession(number(1...99), until: maybe { $0.day() }), side: side())
        }
    }

    private mutating func lateEntry() -> LateEntry {
        guard flag() else {
            return .session(
                number: number(1...99), pick(SessionForm.allCases), chair: side(), present: many(0...5) { $0.seat() },
                isFirst: flag())
        }
        return .position(
            proposal(),
            overtaken: many(0...3) { LateEntry.OvertakenItem(item: $0.key(), by: $0.proposalNumber()) })
    }
}
