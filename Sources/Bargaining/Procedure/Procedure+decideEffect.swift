extension Procedure {
    /// The clock brings an agreement into force on the day after the review, where the authority was silent (Labour
    /// Contract Law §54, Order 22 §47).
    static func takeEffectBySilence(_ occasion: Occasion) throws(NegotiationRejection) -> [ProcedureFact] {
        let (draft, review) = try draftUnderReview(occasion)
        guard occasion.localNow.day > review.due else {
            throw .procedure(.reviewStillRuns(through: review.due))
        }
        // There is a later day in the calendar, so there is a next one.
        let from = review.due.adding(days: 1) ?? occasion.localNow.day
        return [.agreementTookEffect(effect(of: draft, .silence, from: from, review, occasion))]
    }

    /// The authority says that it has no objection: in force from that day.
    static func confirmEffect(by seat: Seat, _ occasion: Occasion) throws(NegotiationRejection) -> [ProcedureFact] {
        try require(.authority, seat)
        let (draft, review) = try draftUnderReview(occasion)
        return [
            .agreementTookEffect(effect(of: draft, .confirmation, from: try occasion.day(), review, occasion))
        ]
    }

    /// The draft that the authority reviews, with the clock of the review. Without a receipt nothing takes effect (domain
    /// §3.4.6).
    private static func draftUnderReview(
        _ occasion: Occasion
    ) throws(NegotiationRejection) -> (DraftState, StartedClock) {
        guard occasion.procedure.effect == nil else { throw .procedure(.alreadyInForce) }
        guard let draft = occasion.procedure.currentDraft else { throw .procedure(.draftUnknown(1)) }
        let number = draft.draft.number
        guard let filing = draft.filing else { throw .procedure(.notFiled(number)) }
        guard let review = filing.review else { throw .procedure(.notReceived(number)) }
        guard filing.objection == nil else { throw .procedure(.objectionStands(number)) }
        return (draft, review)
    }

    private static func effect(
        of draft: DraftState, _ cause: AgreementEffect.Cause, from day: LocalDay, _ review: StartedClock,
        _ occasion: Occasion
    ) -> AgreementEffect {
        let plan = draft.draft.plan
        let renewal = occasion.profile.renewalWindow(expiry: plan.validThrough, calendar: occasion.rules.calendar)
        let clocks = [
            occasion.rules.clock(.publish, .publication, from: day),
            renewal.map {
                StartedClock(
                    rule: .renewalWindow, profile: occasion.profile.reference, article: $0.article, start: $0.opens,
                    due: $0.closes)
            },
            termEnd(of: plan, from: day, article: occasion.profile.term?.article, occasion),
            performanceReport(on: plan.kind, from: day, occasion),
        ].compactMap(\.self)
        return AgreementEffect(draft: draft.draft.number, cause: cause, from: day, review: review, clocks: clocks)
    }

    /// The next report on performance after a day; that on wages can be due sooner.
    static func performanceReport(
        on kind: OutcomeKind, from day: LocalDay, _ occasion: Occasion
    ) -> StartedClock? {
        let wages =
            kind == .wageAgreement
            ? occasion.rules.clock(.performanceReport, .wagePerformanceReport, from: day) : nil
        return wages ?? occasion.rules.clock(.performanceReport, .performanceReport, from: day)
    }

    /// A side makes the agreement known to those it applies to.
    static func publish(
        _ channel: PublicationChannel, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        let side = try Negotiation.side(of: seat)
        guard occasion.procedure.isInForce else { throw .procedure(.notInForce) }
        guard !occasion.procedure.publications.contains(PublicationState(side: side, channel: channel)) else {
            throw .alreadyStated
        }
        let day = try occasion.day()
        return [.agreementPublished(side: side, channel, occasion.timeliness(.publish, on: day))]
    }

    /// The labour side sends the agreement to its higher union.
    static func sendCopy(by seat: Seat, _ occasion: Occasion) throws(NegotiationRejection) -> [ProcedureFact] {
        guard try Negotiation.side(of: seat) == .labour else { throw .procedure(.onlyTheLabourSideMay) }
        guard occasion.procedure.isInForce else { throw .procedure(.notInForce) }
        guard !occasion.procedure.isCopySent else { throw .alreadyStated }
        return [.copySentToHigherUnion(occasion.profile.copyToHigherUnion)]
    }

    /// An enterprise and its union join an agreement that binds only those who do (domain §1.5).
    static func accede(_ accession: Accession, _ occasion: Occasion) throws(NegotiationRejection) -> ProcedureFact {
        guard let agreement = occasion.procedure.agreementInForce else { throw .procedure(.notInForce) }
        guard !occasion.procedure.isExpired else { throw .procedure(.agreementExpired) }
        guard occasion.procedure.life.dissolution == nil else { throw .procedure(.life(.agreementDissolved)) }
        guard occasion.procedure.life.supersession == nil else { throw .procedure(.life(.agreementSuperseded)) }
        let plan = agreement.draft.plan
        guard plan.binding == .accededList else { throw .procedure(.agreementBindsAllInScope) }
        let accessions = occasion.procedure.accessions
        guard !accessions.contains(where: { $0.enterprise == accession.enterprise }) else {
            throw .procedure(.alreadyAcceded(accession.enterprise))
        }
        guard accessions.count < ProcedureLimits.maximumEnterprises else { throw .procedure(.tooManyEnterprises) }
        guard (1...AgendaItem.maximumWorkers).contains(accession.workers) else {
            throw .procedure(.workersOutOfRange)
        }
        let covered = accessions.reduce(accession.workers) { $0 + $1.workers }
        if let scope = plan.workersInScope, covered > scope { throw .procedure(.workersExceedScope) }
        return .enterpriseAcceded(accession, Coverage(covered: covered, inScope: plan.workersInScope))
    }

    /// The clock marks that the term of the agreement in force is over.
    static func markExpired(_ occasion: Occasion) throws(NegotiationRejection) -> [ProcedureFact] {
        guard let agreement = occasion.procedure.agreementInForce else { throw .procedure(.notInForce) }
        guard !occasion.procedure.isExpired else { throw .procedure(.agreementExpired) }
        guard occasion.procedure.life.dissolution == nil else { throw .procedure(.life(.agreementDissolved)) }
        guard occasion.procedure.life.supersession == nil else { throw .procedure(.life(.agreementSuperseded)) }
        let last = agreement.draft.plan.validThrough
        guard occasion.localNow.day > last else { throw .procedure(.termStillRuns(through: last)) }
        return [.agreementExpired(draft: agreement.draft.number, through: last)]
    }
}
