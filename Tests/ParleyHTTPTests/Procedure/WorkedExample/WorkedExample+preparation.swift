import StrictJSON
import Testing

/// Days 2 to 33: the reply, the representatives, what the employers make known.
extension WorkedExample {
    /// Day 2: received; the clock of the reply runs to day 22.
    func day2() async throws {
        try on(2)
        try await story.act(story.employer, "/receipts")
        try await story.expectClock("reply", from: 2, due: 22, "running", by: "employer", "O22 §32")
        try await story.server.catchUp()
        let board = try await story.employer.get("/v1/deadlines?rule=reply").expect(200)
        #expect(board.list("/data").count == 1 && board.integer("/data/0/days_left") == 20)
        // The last instant of day 22 at the place of the table.
        #expect(board.string("/data/0/due_at") == ProcedureStory.date(22) + "T15:59:59.999999Z")
    }

    /// Day 19: accepted, in time.
    func day19() async throws {
        try on(19)
        #expect(try await story.sweep() == 0)
        try await story.act(story.employer, "/acceptances")
        try await story.expectClock("reply", from: 2, due: 22, "met", on: 19, by: "employer", "O22 §32")
        try await expectProgress(listed: 9, "bargaining")
    }

    /// Day 21: seven representatives a side, two of them outsiders, one chief a side.
    func day21() async throws {
        try on(21)
        try await story.seatEverybody()
        let sides = [("labour", story.labour), ("employer", story.employer)]
        for (side, chief) in sides {
            for number in 1...2 {
                try await story.act(
                    chief, "/representatives", ["person": .string("\(side)-outsider-\(number)"), "outsider": true])
            }
        }
        // While they are two of four it is more than a third, and shown.
        let early = try await story.procedure().objects("/representative_breaches")
        #expect(early.map { $0.string("/side") } == ["labour", "employer"])
        for breach in early {
            #expect(breach.string("/rule") == "too_many_outsiders" && breach.string("/article") == "O22 §23")
            #expect(breach.integer("/found") == 2 && breach.integer("/allowed") == 1)
        }
        for (side, chief) in sides {
            for number in 1...3 {
                try await story.act(chief, "/representatives", ["person": .string("\(side)-\(number)")])
            }
            try await story.refuses(
                chief, "/chief-designations", ["person": .string("\(side)-outsider-1")], 409, "chief-from-outside")
        }
        let procedure = try await story.procedure()
        for index in 0...1 {
            #expect(procedure.integer("/representatives/\(index)/number") == 7)
            // 2 ≤ 7 ÷ 3.
            #expect(procedure.integer("/representatives/\(index)/outsiders") == 2)
        }
        #expect(procedure.list("/representative_breaches").isEmpty)
        let chiefs = try await story.auditor.get(story.path).expect(200).objects("/seats")
            .filter { $0.string("/role") == "chief" }
        #expect(chiefs.compactMap { $0.string("/side") }.sorted() == ["employer", "labour"])
    }

    /// Day 25: labour asks for the volumes by band.
    func day25() async throws {
        try on(25)
        try await story.act(
            story.labour, "/information-requests",
            [
                "subject": ["zh": "分段业务量", "en": "Volumes by band"], "items": ["per_parcel"],
                "wanted_by": .string(ProcedureStory.date(34)),
            ])
        let procedure = try await story.procedure()
        #expect(procedure.string("/information_requests/0/side") == "labour")
        #expect(procedure["/information_requests/0/answer"] == JSONValue.null)
    }

    /// Day 33: they are disclosed, and so are the rules of dispatch in version 12.
    func day33() async throws {
        try on(33)
        try await story.act(
            story.employer, "/information-requests/1/disclosures", ["documents": [["en": "Volumes 2025"]]])
        let rules: JSONValue = [
            "subject": "order_allocation", "title": ["zh": "派单规则", "en": "Dispatch rules"], "version": "12",
            "effective_from": .string(ProcedureStory.date(40)),
        ]
        try await story.refuses(story.labour, "/rule-disclosures", rules, 403, "only-the-employer-side-may")
        try await story.act(story.employer, "/rule-disclosures", rules)
        let procedure = try await story.procedure()
        #expect(procedure.string("/information_requests/0/answer") == "disclosed")
        #expect(procedure.string("/rules_disclosed/0/subject") == "order_allocation")
        #expect(procedure.string("/rules_disclosed/0/version") == "12")
        #expect(procedure.string("/rules_disclosed/0/effective_from") == ProcedureStory.date(40))
    }
}
