extension Procedure {
    /// The clock marks that the invitation was not answered in time (Order 22 §32). Silence is no refusal: the other side
    /// can still reply.
    static func markReplyOverdue(_ occasion: Occasion) throws(NegotiationRejection) -> [ProcedureFact] {
        guard let invitation = occasion.state.invitation, invitation.reply == nil else {
            throw .invitationAlreadyAnswered
        }
        guard occasion.procedure.overdueReply == nil else { throw .alreadyStated }
        guard let received = invitation.receivedAt else { throw .procedure(.receiptNotConfirmed) }
        guard let start = occasion.rules.day(of: received) else { throw .procedure(.dayUnknown) }
        guard let clock = occasion.rules.clock(.reply, .reply, from: start) else {
            throw .procedure(.profileSilent(.reply))
        }
        guard occasion.localNow.day > clock.due else { throw .procedure(.replyNotYetDue(clock.due)) }
        return [.replyOverdue(clock)]
    }

    /// A higher union urges after a refusal or an overdue reply.
    static func urgeRectification(
        by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        try require(.federation, seat)
        guard occasion.state.invitation?.reply != .refused else { return [.rectificationUrged(.refused)] }
        guard occasion.procedure.overdueReply != nil, occasion.state.invitation?.reply == nil else {
            throw .procedure(.nothingToUrge)
        }
        return [.rectificationUrged(.overdue)]
    }

    /// A chief gives an office a neutral seat: an authority or the tripartite mechanism either chief, a federation the
    /// chief of the labour side that it stands above.
    static func admit(
        _ person: SeatID, _ office: Office, by seat: Seat, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        let side = try Negotiation.sideOfChief(seat)
        if office == .federation, side != .labour { throw .procedure(.onlyTheLabourChiefMay) }
        try Negotiation.requireFree(person, for: .neutral, state)
        return [.officialAdmitted(person, office, by: side)]
    }
}
