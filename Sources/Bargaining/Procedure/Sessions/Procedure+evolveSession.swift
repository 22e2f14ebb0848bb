extension Procedure {
    /// Keeps the books of sessions. Total, as ``evolve(_:_:)``.
    static func evolve(_ state: inout NegotiationState, _ fact: SessionFact, at occurredAt: OccurredAt) {
        switch fact {
        case .attendanceRecorded(let attendance):
            state.procedure.changeSession(attendance.session) { $0.present = attendance.present }
        case .caucusStarted(let session, let side):
            if state.sessions.open?.number == session { state.sessions.open?.caucus = side }
            state.procedure.changeSession(session) { $0.countCaucus(of: side) }
        case .caucusEnded(let session, _):
            if state.sessions.open?.number == session { state.sessions.open?.caucus = nil }
        case .sessionAdjourned(let adjournment):
            state.procedure.changeSession(adjournment.session) { $0.adjournment = adjournment }
            state.procedure.endSession(adjournment.session, at: occurredAt)
            if state.sessions.open?.number == adjournment.session { state.closeSession() }
        }
    }
}
