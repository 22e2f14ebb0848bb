extension Procedure {
    /// Both sides fix time, place, form and agenda of the next session (Order 22 §33). Fixing them again moves it.
    static func schedule(_ plan: SessionPlan, _ occasion: Occasion) throws(NegotiationRejection) -> ProcedureFact {
        guard occasion.state.conclusion == nil else { throw .negotiationConcluded }
        guard plan.place.isWellFormed else { throw .wordsMalformed }
        try Negotiation.requireOnce(plan.items)
        for key in plan.items { _ = try Negotiation.admittedItem(key, occasion.state) }
        guard plan.startsAt.day >= (try occasion.day()) else { throw .procedure(.sessionInThePast) }
        let number = occasion.state.sessions.count + 1
        guard number <= NegotiationLimits.maximumSessions else { throw .tooManySessions }
        return .preparation(
            .sessionScheduled(
                SessionSchedule(
                    number: number, plan: plan,
                    disclosure: occasion.rules.clock(.discloseBeforeSession, .disclosure, from: plan.startsAt.day),
                    isDisclosureOnRequest: occasion.profile.disclosure?.value.isOnRequest ?? false)))
    }

    /// A side makes its representatives known. The inviting side can before the reply: some places want their names in the
    /// invitation itself (Hangzhou §24).
    static func publishRepresentatives(
        _ channel: PublicationChannel, frontLine: Int?, _ groups: RepresentativeGroups, by seat: Seat,
        _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        let side = try Negotiation.side(of: seat)
        guard occasion.state.conclusion == nil else { throw .negotiationConcluded }
        let seats = occasion.state.seats.values.filter { !$0.isVacated && $0.seat.side == side }
            .map(\.seat.id).sorted { $0.description < $1.description }
        if let frontLine, !(0...seats.count).contains(frontLine) { throw .procedure(.frontLineOutOfRange) }
        guard groups.fits(seats.count) else { throw .procedure(.representativeGroupOutOfRange) }
        let last = occasion.procedure.preparation.naming(of: side)?.lastPublication
        guard last?.seats != seats || last?.frontLine != frontLine || last?.groups != groups else {
            throw .alreadyStated
        }
        return [
            .preparation(
                .representativesPublished(
                    RepresentativesPublication(
                        side: side, seats: seats, channel: channel, day: try occasion.day(), frontLine: frontLine,
                        groups: groups)))
        ]
    }

    /// How a disclosure stands to the clock of the next session: it ends that clock where nothing else that the side was
    /// asked for is missing.
    static func disclosureTimeliness(
        of number: Int, by side: Side, _ occasion: Occasion
    ) throws(NegotiationRejection) -> Timeliness? {
        let rule = ClockRule.discloseBeforeSession
        guard let running = occasion.procedure.clocks.last(where: { $0.clock.rule == rule && $0.isRunning }),
            running.party.includes(side)
        else { return nil }
        let missing = occasion.procedure.requests.enumerated().contains { index, request in
            index != number - 1 && request.answer != .disclosed
                && request.side.opposite.map(running.party.includes) == true
        }
        return missing ? nil : Timeliness(clock: running.clock, day: try occasion.day())
    }
}

extension DueParty {
    /// Whether a side is the one, or one of those, who have to act.
    func includes(_ side: Side) -> Bool { self == DueParty(side) || (self == .bothSides && side != .neutral) }
}
