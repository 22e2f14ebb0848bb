import Bargaining

extension FactGenerator {
    /// A random fact of the preparation.
    mutating func preparationFact() -> ProcedureFact {
        if flag() {
            return .preparation(
                .sessionScheduled(
                    SessionSchedule(
                        number: number(1...99), plan: sessionPlan(), disclosure: maybe { $0.clock() },
                        isDisclosureOnRequest: flag())))
        }
        return .preparation(
            .representativesPublished(
                RepresentativesPublication(
                    side: side(), seats: many(0...3) { _ in Sample.seat },
                    channel: pick(PublicationChannel.allCases), day: day(),
                    frontLine: maybe { $0.number(0...3) },
                    groups: RepresentativeGroups(
                        women: maybe { $0.number(0...3) }, disabledWorkers: maybe { $0.number(0...3) },
                        agencyWorkers: maybe { $0.number(0...3) }))))
    }

    mutating func sessionPlan() -> SessionPlan {
        SessionPlan(
            startsAt: pick([Sample.moment("2026-06-18T09:30"), Sample.moment("2027-01-02")]), place: title(),
            form: pick(SessionForm.allCases), items: many(0...3) { $0.key() })
    }
}
