import Bargaining
import Testing

/// The table part of the worked example (domain §3.5): couriers of one city in three sessions.
@Suite struct WorkedExampleSpecs {
    private let openSession = NegotiationAct.openSession(.negotiationMeeting, chair: .labour)

    /// Sessions 1 and 2: demands, offers, a package, and a reservation on the deduction.
    private func afterSecondSession() throws -> Ledger {
        var ledger = try Ledger.seated()
        try ledger.act(openSession, by: Person.recorder)
        try ledger.act(
            .tableDemand(
                Example.draft(["per_parcel": Example.yuan("1.20", .atLeast), "daily_limit": Example.hours("8")])),
            by: Person.labourChief)
        try ledger.act(
            .makeOffer(Example.draft(["per_parcel": Example.yuan("0.90"), "daily_limit": Example.hours("10")])),
            by: Person.employerChief)
        #expect(ledger.row("per_parcel")?.gap == Gap(amount: "0.30", unit: "CNY/parcel"))
        #expect(ledger.row("daily_limit")?.gap == Gap(amount: "2", unit: "hours/day"))
        try ledger.act(.closeSession, by: Person.recorder)
        try ledger.act(openSession, by: Person.recorder)
        try ledger.act(
            .counter("E-1", Example.draft(["per_parcel": Example.yuan("1.15", .atLeast)])), by: Person.labourChief)
        try ledger.act(
            .counter("U-2", Example.draft(["per_parcel": Example.yuan("0.95")])), by: Person.employerChief)
        #expect(ledger.row("per_parcel")?.gap?.amount == "0.20")
        #expect(ledger.row("per_parcel")?.closedRatio == "0.3333")
        try ledger.act(
            .offerPackage(
                Example.draft(["per_parcel": Example.yuan("1.00"), "deductions": Example.text("deduction kept")])),
            by: Person.employerChief)
        try ledger.act(
            .enterReservation(["deductions"], text: "no deduction for weather"), by: Person.labourRepresentative)
        try ledger.act(.closeSession, by: Person.recorder)
        return ledger
    }

    @Test func `a reservation on one item blocks the whole package`() throws {
        let ledger = try afterSecondSession()
        #expect(ledger.row("per_parcel")?.packages == ["E-3"] && ledger.row("per_parcel")?.gap?.amount == "0.15")
        #expect(ledger.row("deductions")?.status == .reserved)
        Spec.given(ledger).when(.acceptOffer("E-3"), by: Person.labourChief).rejects(.ownReservationOpen(1))
    }

    @Test func `the third session agrees on all three items and concludes`() throws {
        var ledger = try afterSecondSession()
        try ledger.act(openSession, by: Person.recorder)
        try ledger.act(
            .makeOffer(
                Example.draft(
                    ["per_parcel": Example.yuan("1.05")], conditions: [.itemAgreed("daily_limit", Example.hours("9"))])),
            by: Person.employerChief)
        #expect(ledger.state.proposals["E-3"]?.status == .replaced)
        Spec.given(ledger).when(.acceptOffer("E-4"), by: Person.labourChief).rejects(.conditionNotFulfilled("E-4", 0))
        try ledger.act(
            .offerPackage(
                Example.draft([
                    "per_parcel": Example.yuan("1.05"), "daily_limit": Example.hours("9"),
                    "deductions": Example.text("deductions end in six months"),
                ])), by: Person.employerChief)
        try ledger.act(.liftReservation(1), by: Person.labourChief)
        try ledger.act(.acceptOffer("E-5"), by: Person.labourChief)
        #expect(ledger.state.table().rows.map(\.status) == Array(repeating: .tentativelyAgreed, count: 3))
        #expect(ledger.state.openProposals == [])
        try ledger.act(.closeSession, by: Person.recorder)
        try ledger.jointly(.conclude(.withAgreement))
        let terms = ledger.state.table().rows.map(\.agreed?.term)
        #expect(
            terms == [Example.yuan("1.05"), Example.hours("9"), Example.text("deductions end in six months")])
    }
}
