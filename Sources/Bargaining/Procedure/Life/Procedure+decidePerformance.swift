extension Procedure {
    /// The employer side tells of a change of rules or of an algorithm, with its version and the day from which it holds:
    /// before that day, or late and recorded (domain §3.3, §3.4.8).
    static func notifyRuleChange(
        _ rules: RulesDisclosure, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [LifeFact] {
        guard try Negotiation.side(of: seat) == .employer else { throw .procedure(.onlyTheEmployerSideMay) }
        let day = try occasion.day()
        _ = try agreementInForce(on: day, occasion)
        try requireWellFormed(rules)
        let count = occasion.procedure.life.ruleChanges.count
        guard count < ProcedureLimits.maximumRuleChanges else { throw .procedure(.life(.tooManyRuleChanges)) }
        return [.ruleChangeNotified(RuleChange(number: count + 1, rules: rules, day: day))]
    }

    /// The employer side reports on performance, late or in time; the next report is counted from the day on which this one
    /// was due, and left out where the agreement ends before.
    static func reportPerformance(by seat: Seat, _ occasion: Occasion) throws(NegotiationRejection) -> [LifeFact] {
        guard try Negotiation.side(of: seat) == .employer else { throw .procedure(.onlyTheEmployerSideMay) }
        guard let agreement = occasion.procedure.agreementInForce else { throw .procedure(.notInForce) }
        let count = occasion.procedure.life.reports.count
        guard count < ProcedureLimits.maximumPerformanceReports else {
            throw .procedure(.life(.tooManyPerformanceReports))
        }
        let day = try occasion.day()
        let timeliness = occasion.timeliness(.performanceReport, on: day)
        let next = timeliness.flatMap {
            performanceReport(on: agreement.draft.plan.kind, from: $0.clock.due, occasion)
        }
        let isDue = occasion.procedure.isInForce && (next.map { $0.due <= agreement.draft.plan.validThrough } ?? false)
        return [
            .performanceReported(
                PerformanceReport(number: count + 1, day: day, timeliness: timeliness, next: isDue ? next : nil))
        ]
    }

    /// A chief asks to renew the agreement, within the time that the law leaves for it or outside (Order 22 §38). What came
    /// too early can be said again.
    static func proposeRenewal(by seat: Seat, _ occasion: Occasion) throws(NegotiationRejection) -> [LifeFact] {
        let side = try Negotiation.sideOfChief(seat)
        guard occasion.procedure.agreementInForce != nil else { throw .procedure(.notInForce) }
        guard occasion.procedure.life.dissolution == nil else { throw .procedure(.life(.agreementDissolved)) }
        guard occasion.procedure.life.supersession == nil else { throw .procedure(.life(.agreementSuperseded)) }
        let proposal = RenewalProposal(
            side: side, day: try occasion.day(),
            window: occasion.procedure.effect?.clocks.first { $0.rule == .renewalWindow })
        let isStated = occasion.procedure.life.renewals.contains {
            $0.side == side && ($0.timing != .early || proposal.timing == .early)
        }
        guard !isStated else { throw .alreadyStated }
        return [.renewalProposed(proposal)]
    }
}
