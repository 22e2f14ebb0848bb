extension Procedure {
    /// The seat of an office.
    ///
    /// - Throws: `onlyAnOfficialMay` for every other seat.
    static func require(_ office: Office, _ seat: Seat) throws(NegotiationRejection) {
        guard seat.role == office.role else { throw .procedure(.onlyAnOfficialMay(office)) }
    }

    /// Somebody of the employer side, or the federation for an industry.
    static func requireFiler(_ seat: Seat) throws(NegotiationRejection) {
        guard seat.side == .employer || seat.role == .federation else {
            throw .procedure(.onlyTheEmployerSideOrTheFederationMay)
        }
    }

    /// Who keeps the congress's count.
    static func requireTeller(_ seat: Seat) throws(NegotiationRejection) {
        guard seat.role == .recorder || seat.role == .federation else {
            throw .procedure(.onlyTheRecorderOrTheFederationMay)
        }
    }

    /// Acts that follow from time alone.
    static func requireClock(_ actor: Actor) throws(NegotiationRejection) {
        guard actor == .clock else { throw .onlyTheClockMay }
    }

    /// The sides cannot part without an agreement while they have one: it stays before the authority, or in force.
    static func requireNothingConcluded(_ state: NegotiationState) throws(NegotiationRejection) {
        guard let draft = state.procedure.currentDraft, draft.isConcluded, draft.filing?.objection == nil else {
            return
        }
        throw .procedure(.agreementAlreadySigned(draft.draft.number))
    }
}
