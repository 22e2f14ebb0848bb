extension Procedure {
    /// The recorder writes the minutes of a session, or writes them anew: a later version takes the place of an earlier
    /// one, whose signatures do not carry over. Minutes that are signed and undisputed stay.
    static func draftMinutes(
        of session: Int, _ hash: ContentHash, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        guard seat.role == .recorder else { throw .procedure(.onlyTheRecorderMay) }
        guard session >= 1, session <= occasion.state.sessions.count else {
            throw .procedure(.sessionUnknown(session))
        }
        let last = occasion.procedure.minutes(of: session)
        if let last, last.isSigned, last.disputes.isEmpty { throw .procedure(.minutesAlreadySigned(session)) }
        guard occasion.procedure.minutes.count < ProcedureLimits.maximumMinutes else {
            throw .procedure(.tooManyMinutes)
        }
        let provision = occasion.profile.minutes
        let rule = provision?.value ?? .chiefsOnDraftOnly
        return [
            .minutesDrafted(
                MinutesDraft(
                    reference: MinutesReference(
                        session: session, version: (last?.draft.reference.version ?? 0) + 1, textHash: hash),
                    rule: rule, article: provision?.article, profile: occasion.profile.reference,
                    signers: signers(rule, occasion.procedure.heldSession(session)?.present, occasion.state)))
        ]
    }

    /// Somebody who signs by the law of the place (both chiefs, or all representatives: SD §26, HA §25) signs.
    static func signMinutes(
        _ reference: MinutesReference, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        let side = try Negotiation.side(of: seat)
        let minutes = try currentMinutes(reference, occasion)
        guard minutes.draft.signers.contains(seat.id) else {
            throw .procedure(.notASignerOfMinutes(minutes.draft.article))
        }
        guard !minutes.signatures.contains(where: { $0.seat == seat.id }) else { throw .alreadyStated }
        return [.minutesSigned(reference, by: seat.id, side: side, on: try occasion.day())]
    }

    /// A side says that the minutes are wrong, and sets its own words beside them. Nothing is taken back by it.
    static func disputeMinutes(
        _ reference: MinutesReference, wordsHash: ContentHash, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        let side = try Negotiation.side(of: seat)
        let minutes = try currentMinutes(reference, occasion)
        guard !minutes.disputes.contains(where: { $0.side == side }) else { throw .alreadyStated }
        return [.minutesDisputed(reference, side: side, wordsHash: wordsHash)]
    }

    /// The last minutes of a session, where version and text are the ones given.
    private static func currentMinutes(
        _ reference: MinutesReference, _ occasion: Occasion
    ) throws(NegotiationRejection) -> MinutesState {
        let last = occasion.procedure.minutes(of: reference.session)
        guard let last, (1...last.draft.reference.version).contains(reference.version) else {
            throw .procedure(.minutesUnknown(session: reference.session, version: reference.version))
        }
        guard last.draft.reference.version == reference.version else {
            throw .procedure(.minutesSuperseded(session: reference.session, version: reference.version))
        }
        guard last.draft.reference.textHash == reference.textHash else {
            throw .procedure(.minutesTextDiffers(session: reference.session))
        }
        return last
    }

    /// Who signs: in an order that does not depend on how seats are kept. Where all representatives sign, those who were
    /// there do, as far as the record says who was.
    private static func signers(
        _ rule: MinutesSigners, _ present: [SeatID]?, _ state: NegotiationState
    ) -> [SeatID] {
        [Side.labour, .employer].flatMap { side in
            state.seats.values.filter { held in
                guard !held.isVacated, held.seat.side == side else { return false }
                if rule == .allRepresentatives { return present?.contains(held.seat.id) ?? true }
                return held.seat.role == .chief
            }
            .map(\.seat.id).sorted { $0.description < $1.description }
        }
    }
}
