extension Procedure {
    /// The rules of a session.
    static func decide(
        _ act: SessionAct, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        switch act {
        case .recordAttendance(let attendance): [.session(try record(attendance, by: seat, occasion))]
        case .startCaucus(let session): [.session(try startCaucus(in: session, by: seat, occasion))]
        case .endCaucus(let session): [.session(try endCaucus(in: session, by: seat, occasion))]
        }
    }

    /// The recorder notes who was at a session, or notes it anew. Signed and undisputed minutes stay as they are, and so does
    /// what they rest on.
    private static func record(
        _ attendance: Attendance, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> SessionFact {
        guard seat.role == .recorder else { throw .procedure(.onlyTheRecorderMay) }
        let session = attendance.session
        guard let held = occasion.procedure.heldSession(session) else { throw .procedure(.sessionUnknown(session)) }
        try requireSession(attendance.present, occasion.state)
        guard held.present != attendance.present else { throw .alreadyStated }
        if let minutes = occasion.procedure.minutes(of: session), minutes.isSigned, minutes.disputes.isEmpty {
            throw .procedure(.minutesAlreadySigned(session))
        }
        return .attendanceRecorded(attendance)
    }

    /// Whether those who met make it a session: people with seats, each once, and somebody of each side.
    static func requireSession(_ present: [SeatID], _ state: NegotiationState) throws(NegotiationRejection) {
        var seen: Set<SeatID> = []
        var sides: Set<Side> = []
        for person in present {
            guard let held = state.seats[person] else { throw .seatUnknown(person) }
            guard seen.insert(person).inserted else { throw .procedure(.session(.attendeeNamedTwice(person))) }
            sides.insert(held.seat.side)
        }
        for side in [Side.labour, .employer] where !sides.contains(side) {
            throw .procedure(.session(.sideAbsent(side)))
        }
    }

    /// Somebody of a side calls a caucus in the open session.
    private static func startCaucus(
        in session: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> SessionFact {
        let side = try Negotiation.side(of: seat)
        let open = try openSession(session, occasion)
        if let running = open.caucus { throw .procedure(.session(.caucusRunning(running))) }
        return .caucusStarted(session: open.number, side: side)
    }

    /// The side that withdrew is back.
    private static func endCaucus(
        in session: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> SessionFact {
        let side = try Negotiation.side(of: seat)
        let open = try openSession(session, occasion)
        guard let running = open.caucus else { throw .procedure(.session(.noCaucusRunning)) }
        guard running == side else { throw .procedure(.session(.caucusOfTheOtherSide)) }
        return .caucusEnded(session: open.number, side: side)
    }

    /// The session is adjourned, until a day where one is fixed.
    static func adjourn(
        _ session: Int, until day: LocalDay?, _ occasion: Occasion
    ) throws(NegotiationRejection) -> ProcedureFact {
        let open = try openSession(session, occasion)
        if let day, day < (try occasion.day()) { throw .procedure(.session(.adjournedIntoThePast)) }
        return .session(
            .sessionAdjourned(SessionAdjournment(session: open.number, chair: open.chair, until: day)))
    }

    /// The open session, where it is the one of this number.
    private static func openSession(
        _ number: Int, _ occasion: Occasion
    ) throws(NegotiationRejection) -> OpenSession {
        guard let open = occasion.state.sessions.open, open.number == number else { throw .noSessionOpen }
        return open
    }

    /// Whether the side that states a step can take it alone: who presides adjourns the session.
    static func decidesAlone(_ step: ProcedureStep, _ side: Side, _ occasion: Occasion) -> Bool {
        if case .adjournSession = step { occasion.state.sessions.open?.chair == side } else { false }
    }
}
