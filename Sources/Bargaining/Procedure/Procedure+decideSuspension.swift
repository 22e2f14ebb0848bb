extension Procedure {
    /// Both sides let the talks rest (Order 22 §35).
    ///
    /// Where the law of the place caps a suspension that the sides want, a longer one is refused with the article (Beijing
    /// §37, Ningbo §19, Hangzhou §27): it is a plan, so that nothing that happened goes unrecorded. Force majeure is a
    /// fact; it and every other breach are recorded and shown.
    static func suspend(
        until end: LocalDay, _ cause: SuspensionCause, _ occasion: Occasion
    ) throws(NegotiationRejection) -> ProcedureFact {
        guard occasion.state.conclusion == nil else { throw .negotiationConcluded }
        guard occasion.procedure.openSuspension == nil else { throw .procedure(.alreadySuspended) }
        guard occasion.procedure.suspensions.count < ProcedureLimits.maximumSuspensions else {
            throw .procedure(.tooManySuspensions)
        }
        let day = try occasion.day()
        guard end > day else { throw .procedure(.suspensionEndsInThePast) }
        return .negotiationSuspended(try suspension(cause, from: day, until: end, start: day, occasion))
    }

    /// Both sides let them rest longer; the cap counts from the beginning.
    static func extendSuspension(
        until end: LocalDay, _ occasion: Occasion
    ) throws(NegotiationRejection) -> ProcedureFact {
        guard let open = occasion.procedure.openSuspension?.suspension else { throw .procedure(.notSuspended) }
        guard end > open.clock.due else { throw .procedure(.suspensionNotExtended) }
        let day = try occasion.day()
        return .suspensionExtended(try suspension(open.cause, from: open.from, until: end, start: day, occasion))
    }

    /// Both sides take the talks up again, early or late.
    static func resume(_ occasion: Occasion) throws(NegotiationRejection) -> ProcedureFact {
        guard let open = occasion.procedure.openSuspension?.suspension else { throw .procedure(.notSuspended) }
        let day = try occasion.day()
        let days = max(0, open.from.days(until: day))
        return .negotiationResumed(
            Resumption(
                timeliness: Timeliness(clock: open.clock, day: day), days: days,
                breaches: breaches(open.cause, days: days, occasion)))
    }

    private static func suspension(
        _ cause: SuspensionCause, from: LocalDay, until end: LocalDay, start: LocalDay, _ occasion: Occasion
    ) throws(NegotiationRejection) -> Suspension {
        let breaches = breaches(cause, days: from.days(until: end), occasion)
        for breach in breaches {
            if case .tooLong = breach, cause == .agreement { throw .procedure(.suspensionBeyondCap(breach)) }
        }
        let clock = StartedClock(
            rule: .suspension, profile: occasion.profile.reference,
            article: occasion.profile.suspensionCap?.article ?? occasion.profile.suspensionGround?.article,
            start: start, due: end)
        let stopsWindow = cause == .forceMajeure || occasion.profile.suspensionGround?.value != .forceMajeureOnly
        return Suspension(cause: cause, from: from, clock: clock, breaches: breaches, stopsWindow: stopsWindow)
    }

    /// The rules that a suspension breaks. Both chiefs state it, so that nobody's consent is missing.
    private static func breaches(
        _ cause: SuspensionCause, days: Int, _ occasion: Occasion
    ) -> [SuspensionBreach] {
        occasion.profile.breaches(
            of: SuspensionPlan(
                days: days, daysBefore: occasion.procedure.suspensions.reduce(0) { $0 + ($1.resumption?.days ?? 0) },
                agreedBy: [.labour, .employer], isAgreedByWorkerChief: true, isForceMajeure: cause == .forceMajeure))
    }
}
