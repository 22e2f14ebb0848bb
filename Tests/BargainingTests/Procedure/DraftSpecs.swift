import Bargaining
import Testing

@Suite struct DraftSpecs {
    private func stating(_ plan: DraftPlan) -> ProcedureAct { .state(.assembleDraft(plan)) }

    @Test func `both sides assemble what is settled, with reservations shown and open items carried`() throws {
        var table = try ProcedureTable.settled()
        try table.act(.proposeAgendaItem(Example.deductions), by: Person.labourChief)
        for chief in [Person.labourChief, Person.employerChief] {
            try table.act(.state(.admit("deductions")), by: chief)
        }
        try table.act(.enterReservation(["deductions"], text: "weather"), by: Person.labourChief)
        table.refuses(stating(ProcedureTable.plan()), by: Person.labourChief, .itemsNotSettled(["deductions"]))
        let plan = ProcedureTable.plan(carried: ["deductions"])
        let facts = try table.jointly(.assembleDraft(plan))
        let draft = AgreementDraft(
            number: 1, plan: plan, items: ["per_parcel", "daily_limit"], reservations: [1], signing: .afterCongress,
            bindingDeparture: Law.article("LCL §54"), profile: Law.china.reference)
        #expect(facts == [.draftAssembled(draft, revote: nil)])
        #expect(table.state.procedure.stage == .draft)
        #expect(table.state.procedure.pendingSteps.isEmpty)
    }

    @Test func `an agreement that binds as the law has it departs from nothing`() throws {
        let table = try ProcedureTable.drafted(Law.china, ProcedureTable.plan(binding: .allInScope))
        #expect(table.state.procedure.currentDraft?.draft.bindingDeparture == nil)
    }

    @Test func `carried items are on the agenda and not settled`() throws {
        let table = try ProcedureTable.settled()
        table.refuses(
            stating(ProcedureTable.plan(carried: ["shifts"])), by: Person.labourChief, rejection: .itemUnknown("shifts")
        )
        table.refuses(
            stating(ProcedureTable.plan(carried: ["per_parcel"])), by: Person.labourChief,
            .itemCannotBeCarried("per_parcel"))
        table.refuses(
            stating(ProcedureTable.plan(carried: ["per_parcel", "per_parcel"])), by: Person.labourChief,
            rejection: .itemNamedTwice("per_parcel"))
        let open = try ProcedureTable.seated()
        open.refuses(
            stating(ProcedureTable.plan(carried: ["per_parcel", "daily_limit"])), by: Person.labourChief,
            rejection: .nothingTentativelyAgreed)
    }

    @Test func `the term is within the law for a contract, and only in order for a platform agreement`() throws {
        let table = try ProcedureTable.settled()
        let article = Law.article("O22 §38")
        let short = ProcedureTable.plan(from: 117, through: "2026-12-31")
        table.refuses(stating(short), by: Person.labourChief, .termNotAllowed(.tooShort(years: 1, article)))
        let long = ProcedureTable.plan(from: 117, through: "2030-01-01")
        table.refuses(stating(long), by: Person.labourChief, .termNotAllowed(.tooLong(years: 3, article)))
        for kind in OutcomeKind.allCases {
            let reversed = ProcedureTable.plan(kind, from: 117, through: "2026-01-01")
            table.refuses(stating(reversed), by: Person.labourChief, .termNotAllowed(.endsBeforeStart))
        }
        let platform = ProcedureTable.plan(.platformAgreement, from: 117, through: "2026-12-31")
        #expect((try? table.answer(stating(platform), by: .person(Person.labourChief)).get()) != nil)
        table.refuses(stating(ProcedureTable.plan(workers: 0)), by: Person.labourChief, .workersOutOfRange)
    }

    @Test func `each chief signs, naming number and text; the second signature starts the clock of the congress`()
        throws
    {
        let profile = Law.china(with: [.draftToCongress: (.period(.workingDays(15)), "ZJ §24")])
        var table = try ProcedureTable.settled(profile)
        table.on(75)
        table.refuses(.signDraft(1, ProcedureTable.hash), by: Person.labourChief, .draftUnknown(1))
        try table.jointly(.assembleDraft(ProcedureTable.plan()))
        table.refuses(.signDraft(1, ProcedureTable.text(9)), by: Person.labourChief, .textDiffers(1))
        table.refuses(.signDraft(1, ProcedureTable.hash), by: Person.labourRepresentative, rejection: .onlyTheChiefMay)
        try table.act(.signDraft(1, ProcedureTable.hash), by: Person.labourChief)
        #expect(table.deadline(.toCongress) == nil)
        table.refuses(.signDraft(1, ProcedureTable.hash), by: Person.labourChief, rejection: .alreadyStated)
        table.refuses(.state(.submitToCongress(draft: 1, .industry)), by: Person.labourChief, .draftNotSigned(1))
        table.on(76)
        try table.act(.signDraft(1, ProcedureTable.hash), by: Person.employerChief)
        // Fifteen working days after a Thursday are three weeks.
        #expect(table.deadline(.toCongress)?.due == ProcedureTable.day(76 + 21))
        table.on(98)
        try table.jointly(.submitToCongress(draft: 1, .industry))
        let sitting = CongressSitting(eligible: 120, attending: 84)
        let facts = try table.act(.conveneCongress(draft: 1, sitting), by: Person.federation)
        guard case .congressConvened(1, sitting, let timeliness?) = facts.first else {
            Issue.record("late, and recorded")
            return
        }
        #expect(timeliness.isLate)
        #expect(table.deadline(.toCongress)?.status == .missed(on: ProcedureTable.day(98)))
    }

    @Test func `a draft is outdated once one of its items is opened, even if agreed again`() throws {
        var table = try ProcedureTable.drafted()
        for chief in [Person.labourChief, Person.employerChief] {
            try table.act(.state(.reopen("per_parcel")), by: chief)
        }
        let submission = ProcedureAct.state(.submitToCongress(draft: 1, .industry))
        table.refuses(submission, by: Person.labourChief, .draftOutdated(1, ["per_parcel", "daily_limit"]))
        try table.act(
            .offerPackage(
                Example.draft(["per_parcel": Example.yuan("1.06"), "daily_limit": Example.hours("9")])),
            by: Person.employerChief)
        try table.act(.acceptOffer("E-2"), by: Person.labourChief)
        table.refuses(submission, by: Person.labourChief, .draftOutdated(1, ["per_parcel", "daily_limit"]))
        try table.jointly(.assembleDraft(ProcedureTable.plan(text: 2)))
        table.refuses(.signDraft(1, ProcedureTable.hash), by: Person.labourChief, .draftSuperseded(1))
        try table.bothChiefs(.signDraft(2, ProcedureTable.text(2)))
    }

    @Test func `one side's statement about a draft falls when other terms are agreed`() throws {
        var table = try ProcedureTable.settled()
        try table.act(stating(ProcedureTable.plan()), by: Person.labourChief)
        for chief in [Person.labourChief, Person.employerChief] {
            try table.act(.state(.reopen("per_parcel")), by: chief)
        }
        try table.act(
            .offerPackage(
                Example.draft(["per_parcel": Example.yuan("0.80"), "daily_limit": Example.hours("9")])),
            by: Person.employerChief)
        try table.act(.acceptOffer("E-2"), by: Person.labourRepresentative)
        try table.act(stating(ProcedureTable.plan()), by: Person.employerChief)
        #expect(table.state.procedure.drafts.isEmpty, "labour's chief spoke of other terms")
        try table.act(stating(ProcedureTable.plan()), by: Person.labourChief)
        #expect(table.state.procedure.drafts.count == 1)
    }

    @Test func `what is signed is not drafted anew, and what is in force even less`() throws {
        var table = try ProcedureTable.ratified()
        table.on(80)
        try table.bothChiefs(.signAgreement(1, ProcedureTable.hash))
        table.refuses(stating(ProcedureTable.plan()), by: Person.labourChief, .agreementAlreadySigned(1))
        try ProcedureTable.inForce().refuses(stating(ProcedureTable.plan()), by: Person.labourChief, .alreadyInForce)
    }

    @Test func `drafts are bounded`() throws {
        var table = try ProcedureTable.settled()
        for _ in 0..<ProcedureLimits.maximumDrafts { try table.jointly(.assembleDraft(ProcedureTable.plan())) }
        table.refuses(stating(ProcedureTable.plan()), by: Person.labourChief, .tooManyDrafts)
    }
}
