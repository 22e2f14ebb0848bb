extension Procedure {
    /// A chief applies for conciliation. The other side can join while the authority has not accepted (Order 22 §49).
    static func requestConciliation(
        of items: [ItemKey], by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [DisputeFact] {
        let side = try Negotiation.sideOfChief(seat)
        try requireDisputable(occasion.state)
        let disputed = try itemsInDispute(items, occasion.state)
        var number = occasion.procedure.disputes.conciliations.count + 1
        let pending = occasion.procedure.disputes.openConciliation
        if let pending {
            number -= 1
            guard pending.acceptedOn == nil else { throw .procedure(.dispute(.conciliationGoesOn(number))) }
            guard !pending.requests.contains(where: { $0.side == side }) else { throw .alreadyStated }
        } else {
            try requireRoomForConciliation(occasion)
        }
        return [
            .conciliationRequested(
                ConciliationRequest(
                    number: number, side: side, items: disputed, application: try applicationTimeliness(occasion),
                    start: pending == nil ? try startClock(occasion) : nil))
        ]
    }

    /// The authority takes a dispute up without an application where it holds that to be needed (Order 22 §49). What is
    /// applied for, it accepts.
    static func openConciliation(
        of items: [ItemKey], by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [DisputeFact] {
        try require(.authority, seat)
        try requireDisputable(occasion.state)
        let disputed = try itemsInDispute(items, occasion.state)
        let count = occasion.procedure.disputes.conciliations.count
        guard occasion.procedure.disputes.openConciliation == nil else {
            throw .procedure(.dispute(.conciliationGoesOn(count)))
        }
        try requireRoomForConciliation(occasion)
        let day = try dayOfAcceptance(occasion)
        return [
            .conciliationOpenedOfOwnMotion(number: count + 1, items: disputed),
            .conciliationAccepted(
                number: count + 1, on: day, clock: occasion.rules.clock(.conciliation, .conciliation, from: day), nil),
        ]
    }

    /// The authority accepts an application, which starts the time for the conciliation (Order 22 §52).
    static func acceptConciliation(
        _ number: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [DisputeFact] {
        try require(.authority, seat)
        let conciliation = try conciliation(number, occasion)
        guard conciliation.acceptedOn == nil else { throw .procedure(.dispute(.conciliationAlreadyAccepted(number))) }
        let day = try dayOfAcceptance(occasion)
        return [
            .conciliationAccepted(
                number: number, on: day, clock: occasion.rules.clock(.conciliation, .conciliation, from: day),
                occasion.timeliness(.conciliationStart, on: day))
        ]
    }

    /// The authority prolongs a conciliation, once, by no more than the law of the place lets it (Order 22 §52). The
    /// extension runs on from the day on which the first time ends as counted.
    static func extendConciliation(
        _ number: Int, length: Int?, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [DisputeFact] {
        try require(.authority, seat)
        let conciliation = try acceptedConciliation(number, occasion)
        guard !conciliation.isExtended else { throw .procedure(.dispute(.conciliationAlreadyExtended(number))) }
        let day = try occasion.day()
        guard let clock = conciliation.clock, let rule = occasion.profile.conciliation,
            let first = occasion.profile.due(.conciliation, from: clock.start, calendar: occasion.rules.calendar)
        else { throw .procedure(.dispute(.conciliationHasNoTime(number))) }
        let longest = rule.value.longestExtension
        let prolonged = longest.lasting(length ?? longest.count)
        guard prolonged.isWellFormed, prolonged.count <= longest.count else {
            throw .procedure(.dispute(.extensionBeyondLimit(allowed: longest, rule.article)))
        }
        let counting = occasion.profile.counting(in: occasion.rules.calendar)
        guard let due = counting.due(prolonged, after: first.due.counted) else {
            throw .procedure(.profileSilent(.conciliation))
        }
        return [
            .conciliationExtended(
                number: number, on: day,
                clock: StartedClock(
                    rule: .conciliation, profile: occasion.profile.reference, article: rule.article, start: clock.due,
                    due: due.day))
        ]
    }

    /// The authority closes a conciliation without an agreement, or an application that it does not accept; what is open
    /// stays open.
    static func closeConciliation(
        _ number: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [DisputeFact] {
        try require(.authority, seat)
        let conciliation = try conciliation(number, occasion)
        let day = try occasion.day()
        return [closed(number, conciliation, .authority, open: openItems(occasion.state), on: day)]
    }

    /// The clock closes a conciliation whose time is over (domain §1.11).
    static func closeOverdueConciliation(_ occasion: Occasion) throws(NegotiationRejection) -> [ProcedureFact] {
        guard !isDisputeMoot(occasion.state) else { throw .negotiationConcluded }
        guard let open = occasion.procedure.disputes.openConciliation, let clock = open.clock else {
            throw .procedure(.dispute(.noConciliationGoesOn))
        }
        guard occasion.localNow.day > clock.due else {
            throw .procedure(.dispute(.conciliationStillRuns(through: clock.due)))
        }
        // There is a later day in the calendar, so there is a next one.
        let day = clock.due.adding(days: 1) ?? occasion.localNow.day
        let number = occasion.procedure.disputes.conciliations.count
        return [.dispute(closed(number, open, .time, open: openItems(occasion.state), on: day))]
    }

    /// Whether nothing is left to conciliate: the sides have an agreement, or have parted.
    static func isDisputeMoot(_ state: NegotiationState) -> Bool {
        if state.conclusion != nil { return true }
        guard let draft = state.procedure.currentDraft else { return false }
        return draft.isConcluded && draft.filing?.objection == nil
    }

    /// A conciliation that goes on, or that the clock closed: what people did before is recorded later, too, while no other
    /// one has begun.
    static func conciliation(
        _ number: Int, _ occasion: Occasion
    ) throws(NegotiationRejection) -> ConciliationState {
        let conciliations = occasion.procedure.disputes.conciliations
        guard conciliations.indices.contains(number - 1) else {
            throw .procedure(.dispute(.conciliationUnknown(number)))
        }
        let found = conciliations[number - 1]
        guard found.isOpen || (found.closure?.cause == .time && number == conciliations.count) else {
            throw .procedure(.dispute(.conciliationIsClosed(number)))
        }
        return found
    }

    /// The same, accepted by the authority.
    static func acceptedConciliation(
        _ number: Int, _ occasion: Occasion
    ) throws(NegotiationRejection) -> ConciliationState {
        let found = try conciliation(number, occasion)
        guard found.acceptedOn != nil else { throw .procedure(.dispute(.conciliationNotAccepted(number))) }
        return found
    }

    static func closed(
        _ number: Int, _ conciliation: ConciliationState, _ cause: ConciliationClosure.Cause, open: [ItemKey],
        on day: LocalDay
    ) -> DisputeFact {
        .conciliationClosed(
            number: number,
            ConciliationClosure(
                cause: cause, openItems: open, day: day,
                timeliness: conciliation.clock.map { Timeliness(clock: $0, day: day) }))
    }

    /// What both sides have still to settle, in the order of the agenda.
    static func openItems(_ state: NegotiationState) -> [ItemKey] {
        state.items.filter { [.open, .parked, .reserved].contains($0.status) }.map(\.item.key)
    }

    private static func requireDisputable(_ state: NegotiationState) throws(NegotiationRejection) {
        guard state.conclusion == nil else { throw .negotiationConcluded }
        try requireNothingConcluded(state)
    }

    private static func requireRoomForConciliation(_ occasion: Occasion) throws(NegotiationRejection) {
        guard occasion.procedure.disputes.conciliations.count < ProcedureLimits.maximumConciliations else {
            throw .procedure(.dispute(.tooManyConciliations))
        }
    }

    private static func itemsInDispute(
        _ items: [ItemKey], _ state: NegotiationState
    ) throws(NegotiationRejection) -> [ItemKey] {
        try Negotiation.requireOnce(items)
        for key in items { _ = try Negotiation.admittedItem(key, state) }
        return items.isEmpty ? openItems(state) : items
    }

    /// One conciliation at a time, by their days too.
    private static func dayOfAcceptance(_ occasion: Occasion) throws(NegotiationRejection) -> LocalDay {
        let day = try occasion.day()
        let closed = occasion.procedure.disputes.conciliations.last { !$0.isOpen }?.closure?.day
        if let closed, day < closed { throw .procedure(.dispute(.conciliationsOverlap(through: closed))) }
        return day
    }

    /// Where the law of the place leaves a time for applying, it runs from the end of that for the talks (Henan §37).
    private static func applicationTimeliness(_ occasion: Occasion) throws(NegotiationRejection) -> Timeliness? {
        guard let clock = applicationClock(of: occasion.state, occasion.rules) else { return nil }
        return Timeliness(clock: clock, day: try occasion.day())
    }

    /// Where it asks the authority to take the dispute up in a time, that runs from the application (Henan §38).
    private static func startClock(_ occasion: Occasion) throws(NegotiationRejection) -> StartedClock? {
        guard occasion.profile.conciliationStart != nil else { return nil }
        return occasion.rules.clock(.conciliationStart, .conciliationStart, from: try occasion.day())
    }
}
