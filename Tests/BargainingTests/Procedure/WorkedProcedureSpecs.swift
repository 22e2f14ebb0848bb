import Bargaining
import Testing

/// The worked example day by day (domain §3.5): from the invitation to six of nine firms.
@Suite struct WorkedProcedureSpecs {
    private let moreThanHalf = Law.china(with: [
        .approval: (.approval(ApprovalRule(threshold: .moreThanHalf, base: .all)), "ZJ §24")
    ])

    @Test func `day 2 to 21: receipt starts the reply clock, the reply is in time, two outsiders of seven are allowed`()
        throws
    {
        var table = try ProcedureTable.invited()
        #expect(table.deadline(.reply) == nil)
        table.on(2)
        try table.act(.confirmReceipt, by: Person.employerChief)
        #expect(table.deadline(.reply)?.due == ProcedureTable.day(22))
        #expect(table.deadline(.reply)?.status == .running && table.deadline(.reply)?.party == .employer)
        table.on(19)
        try table.act(.acceptInvitation(party: nil), by: Person.employerChief)
        #expect(table.deadline(.reply)?.status == .met(on: ProcedureTable.day(19)))
        for number in 1...6 as ClosedRange<UInt64> {
            try table.act(.appointRepresentative(Person.seat(100 + number), party: nil), by: Person.labourChief)
            try table.act(.appointRepresentative(Person.seat(200 + number), party: nil), by: Person.employerChief)
        }
        let seven = Delegation(representatives: 7, outsiders: 2)
        let tooMany = Delegation(representatives: 7, outsiders: 3)
        #expect(table.rules.profile.breaches(labour: seven, employer: seven) == [])
        #expect(table.rules.profile.breaches(labour: tooMany, employer: seven).map(\.rule) == [.tooManyOutsiders])
    }

    /// Days 25 to 71: information, three sessions, a correction, a suspension, three tentative agreements.
    private func settled(_ profile: RuleProfile = Law.china) throws -> ProcedureTable {
        var table = try ProcedureTable.seated(profile)
        try table.act(.proposeAgendaItem(Example.deductions), by: Person.labourChief)
        for chief in [Person.labourChief, Person.employerChief] {
            try table.act(.state(.admit("deductions")), by: chief)
        }
        table.on(25)
        try table.act(
            .requestInformation(InformationRequest(subject: .en("Volumes by band"), items: ["per_parcel"])),
            by: Person.labourChief)
        table.on(33)
        try table.act(
            .discloseInformation(request: 1, documents: [.en("Volumes 2025")]), by: Person.employerChief)
        try table.act(
            .discloseRules(
                RulesDisclosure(
                    subject: .orderAllocation, title: .en("Dispatch"), version: "12",
                    effectiveFrom: ProcedureTable.day(40))),
            by: Person.employerChief)
        try sessions(&table)
        return table
    }

    private func sessions(_ table: inout ProcedureTable) throws {
        table.on(35)
        try table.act(
            .tableDemand(
                Example.draft(["per_parcel": Example.yuan("1.20", .atLeast), "daily_limit": Example.hours("8")])),
            by: Person.labourChief)
        try table.act(
            .makeOffer(Example.draft(["per_parcel": Example.yuan("0.90"), "daily_limit": Example.hours("10")])),
            by: Person.employerChief)
        #expect(table.state.item("per_parcel")?.gap == Gap(amount: "0.30", unit: "CNY/parcel"))
        #expect(table.state.item("daily_limit")?.gap == Gap(amount: "2", unit: "hours/day"))
        table.on(42)
        try table.act(
            .counter("E-1", Example.draft(["per_parcel": Example.yuan("1.15", .atLeast)])), by: Person.labourChief)
        try table.act(
            .counter("U-2", Example.draft(["per_parcel": Example.yuan("0.59")])), by: Person.employerChief)
        try table.act(
            .offerPackage(
                Example.draft(["per_parcel": Example.yuan("1.00"), "deductions": Example.text("deduction kept")])),
            by: Person.employerChief)
        try table.act(.enterReservation(["deductions"], text: "no deduction for weather"), by: Person.labourChief)
        table.on(43)
        let entry = EntryReference(version: Int64(table.events.count - 1), proposal: "E-2", item: "per_parcel")
        #expect(
            try table.act(.correctEntry(entry, Example.yuan("0.95")), by: Person.recorder) == [
                .entryCorrected(entry, from: Example.yuan("0.59"), to: Example.yuan("0.95"))
            ])
        #expect(table.state.proposals["E-2"]?.proposal.sheet.entries.first?.term == Example.yuan("0.95"))
        table.on(50)
        try table.jointly(.suspend(until: ProcedureTable.day(70), .agreement))
        #expect(table.deadline(.suspension)?.due == ProcedureTable.day(70))
        table.on(71)
        try table.jointly(.resume)
        #expect(table.deadline(.suspension)?.status == .missed(on: ProcedureTable.day(71)))
        try table.act(
            .makeOffer(
                Example.draft(
                    ["per_parcel": Example.yuan("1.05")], conditions: [.itemAgreed("daily_limit", Example.hours("9"))])),
            by: Person.employerChief)
        try table.act(
            .offerPackage(
                Example.draft([
                    "per_parcel": Example.yuan("1.05"), "daily_limit": Example.hours("9"),
                    "deductions": Example.text("deductions end in six months"),
                ])), by: Person.employerChief)
        try table.act(.liftReservation(1), by: Person.labourChief)
        try table.act(.acceptOffer("E-5"), by: Person.labourChief)
    }

    @Test func `day 75: 60 of 120 pass where one half is enough and fail where it takes more`() throws {
        for (profile, isPassed) in [(Law.china, true), (moreThanHalf, false)] {
            var table = try settled(profile)
            table.on(75)
            try table.jointly(.assembleDraft(ProcedureTable.plan()))
            try table.bothChiefs(.signDraft(1, ProcedureTable.hash))
            try table.convene(1)
            let facts = try table.act(.recordBallot(draft: 1, ProcedureTable.ayes(60)), by: Person.recorder)
            #expect(facts.count == 2)
            let draft = try #require(table.state.procedure.currentDraft)
            #expect(draft.ballots.first?.outcome.isPassed == isPassed)
            #expect((draft.ratification != nil) == isPassed && (draft.rejection != nil) == !isPassed)
            if isPassed {
                #expect(draft.ballots.first?.outcome == .passed(needed: 60, votes: 60, article: Law.article("O22 §36")))
            } else {
                let outcome = BallotOutcome.approvalMissed(needed: 61, votes: 60, article: Law.article("ZJ §24"))
                #expect(draft.ballots.first?.outcome == outcome)
                table.refuses(
                    .signAgreement(1, ProcedureTable.hash), by: Person.labourChief, .draftRejected(1))
            }
        }
    }

    @Test func `day 80 to 121: filed, objected, filed anew, in force by silence, published, six of nine firms`() throws
    {
        var table = try settled()
        table.on(75)
        try table.jointly(.assembleDraft(ProcedureTable.plan()))
        try table.bothChiefs(.signDraft(1, ProcedureTable.hash))
        try table.convene(1)
        try table.act(.recordBallot(draft: 1, ProcedureTable.ayes(60)), by: Person.recorder)
        table.on(80)
        try table.bothChiefs(.signAgreement(1, ProcedureTable.hash))
        #expect(table.deadline(.file)?.due == ProcedureTable.day(90))
        #expect(table.state.items.map(\.status) == [.agreed, .agreed, .agreed])
        table.on(86)
        try table.act(.fileAgreement(draft: 1, copies: 3), by: Person.employerChief)
        #expect(table.deadline(.file)?.status == .met(on: ProcedureTable.day(86)))
        table.on(88)
        try table.act(.recordReceipt(draft: 1), by: Person.authority)
        #expect(table.deadline(.review)?.due == ProcedureTable.day(103))
        table.on(97)
        try table.act(.raiseObjection(draft: 1, clauses: [4]), by: Person.authority)
        #expect(table.state.procedure.stage == .objected)
        #expect(table.state.items.map(\.status) == Array(repeating: .tentativelyAgreed, count: 3))
        try refile(&table)
        table.on(121)
        try table.act(.publish(.platform), by: Person.employerChief)
        try accede(&table)
    }

    private func refile(_ table: inout ProcedureTable) throws {
        let newText = ProcedureTable.text(2)
        table.on(99)
        try table.jointly(.assembleDraft(ProcedureTable.plan(text: 2)))
        try table.bothChiefs(.signDraft(2, newText))
        try table.convene(2)
        try table.act(.recordBallot(draft: 2, ProcedureTable.ayes(70)), by: Person.recorder)
        try table.bothChiefs(.signAgreement(2, newText))
        try table.act(.refileAgreement(draft: 2, copies: 3), by: Person.employerChief)
        table.on(101)
        try table.act(.recordReceipt(draft: 2), by: Person.authority)
        #expect(table.deadline(.review)?.due == ProcedureTable.day(116))
        table.on(116)
        #expect(table.clockActs == [])
        table.on(117)
        #expect(table.clockActs == [.takeEffectBySilence])
        try table.clock(.takeEffectBySilence)
        #expect(table.clockActs == [])
        #expect(table.state.procedure.effect?.from == ProcedureTable.day(117))
        #expect(table.state.procedure.effect?.cause == .silence)
    }

    private func accede(_ table: inout ProcedureTable) throws {
        let firms: [(PartyName, Int64)] = [
            ("Firm 1", 420), ("Firm 2", 360), ("Firm 3", 310), ("Firm 4", 250), ("Firm 5", 170), ("Firm 6", 100),
        ]
        for (firm, workers) in firms {
            let accession = ProcedureStep.accede(Accession(enterprise: firm, workers: workers))
            try table.act(.state(accession), by: Person.employerRepresentative)
            try table.act(.state(accession), by: Person.labourRepresentative)
        }
        #expect(table.state.procedure.coverage == Coverage(covered: 1_610, inScope: 2_140))
        // 1,610 ÷ 2,140 = 0.75233…: 75.2 %.
        #expect(table.state.procedure.coverage?.ratio == "0.7523")
        #expect(table.state.procedure.stage == .published)
    }
}
