import Bargaining
import Testing

@Suite struct DeadlineSpecs {
    private func board(_ table: ProcedureTable) -> [Deadline] {
        Procedure.deadlines(of: table.state, under: table.rules)
    }

    @Test func `the board names every clock of an agreement in force, in the order of the catalogue`() throws {
        let profile = Law.china(with: [
            .draftToCongress: (.period(.workingDays(15)), "ZJ §24"),
            .publication: (.publication(PublicationRule(within: .workingDays(5))), "ZJ §35"),
            .performanceReport: (.period(.months(12)), "ZJ §37"),
        ])
        let table = try ProcedureTable.inForce(profile)
        let rows = board(table)
        #expect(
            rows.map(\.rule) == [
                .reply, .toCongress, .file, .review, .publish, .renewalWindow, .termEnd, .performanceReport,
            ])
        #expect(
            rows.map(\.party) == [
                .employer, .bothSides, .employer, .authority, .bothSides, .bothSides, .bothSides, .employer,
            ])
        #expect(
            rows.map(\.status) == [
                .met(on: ProcedureTable.day(19)), .met(on: ProcedureTable.day(75)), .met(on: ProcedureTable.day(86)),
                .missed(on: ProcedureTable.day(104)), .running, .running, .running, .running,
            ], "silence is a review that the authority let pass")
        #expect(rows.last?.due == "2027-09-16" && rows.last?.article == Law.article("ZJ §37"))
        #expect(rows.allSatisfy { $0.profile == profile.reference })
    }

    @Test func `performance on wages is reported sooner where the law says so, and no more after the term`() throws {
        let profile = Law.china(with: [
            .performanceReport: (.period(.months(12)), "CQ §30"),
            .wagePerformanceReport: (.period(.months(6)), "CQ §30"),
        ])
        var table = try ProcedureTable.inForce(profile, ProcedureTable.plan(.wageAgreement))
        #expect(table.deadline(.performanceReport)?.due == "2027-03-16")
        table.on(ProcedureTable.dayZero.days(until: "2028-09-29"))
        try table.clock(.markExpired)
        #expect(table.deadline(.performanceReport) == nil)
        #expect(table.deadline(.termEnd)?.status == .met(on: "2028-09-28"))
        #expect(
            table.deadline(.renewalWindow)?.status == .missed(on: "2028-09-29"), "nobody asked to renew it")
    }

    @Test func `a draft in place of another leaves no clock of the earlier one running`() throws {
        let profile = Law.china(with: [.draftToCongress: (.period(.workingDays(15)), "ZJ §24")])
        var table = try ProcedureTable.drafted(profile)
        #expect(table.deadline(.toCongress) != nil)
        try table.jointly(.assembleDraft(ProcedureTable.plan(text: 2)))
        #expect(table.deadline(.toCongress) == nil)
    }

    @Test func `nothing is due any more once the sides have parted`() throws {
        var table = try ProcedureTable.seated()
        table.on(20)
        try table.jointly(.suspend(until: ProcedureTable.day(40), .agreement))
        try table.act(.vacateSeat(Person.labourRepresentative), by: Person.labourChief)
        #expect(board(table).map(\.rule) == [.reply, .fillVacancy, .suspension])
        for chief in [Person.labourChief, Person.employerChief] {
            try table.act(.state(.conclude(.withoutAgreement)), by: chief)
        }
        #expect(board(table).map(\.rule) == [.reply])
    }

    @Test func `the window for the whole negotiation starts and ends where the place says`() throws {
        let starts: [(NegotiationWindow.Start, Int?)] = [
            (.invitationIssued, 0), (.invitationReceived, 2), (.invitationAccepted, 19), (.firstSession, 35),
        ]
        for (start, day) in starts {
            for end in NegotiationWindow.End.allCases {
                let window = NegotiationWindow(start: start, length: .calendarDays(60), end: end)
                var table = try ProcedureTable.seated(
                    Law.china(with: [.negotiationWindow: (.window(window), "HZ §29")]))
                if start == .firstSession { #expect(table.deadline(.negotiationWindow) == nil) }
                table.on(35)
                try table.act(.openSession(.negotiationMeeting, chair: .labour), by: Person.recorder)
                table.on(36)
                try table.act(.closeSession, by: Person.recorder)
                try table.act(.openSession(.negotiationMeeting, chair: .employer), by: Person.recorder)
                #expect(table.deadline(.negotiationWindow)?.start == day.map(ProcedureTable.day))
                #expect(table.deadline(.negotiationWindow)?.status == .running)
            }
        }
        for (end, day) in [(NegotiationWindow.End.talks, 75), (.signature, 80)] {
            let window = NegotiationWindow(start: .invitationAccepted, length: .calendarDays(56), end: end)
            let table = try ProcedureTable.received(
                Law.china(with: [.negotiationWindow: (.window(window), "HZ §29")]))
            let status = try #require(table.deadline(.negotiationWindow)?.status)
            #expect(
                status == (day <= 75 ? .met(on: ProcedureTable.day(day)) : .missed(on: ProcedureTable.day(day))))
        }
    }
}
