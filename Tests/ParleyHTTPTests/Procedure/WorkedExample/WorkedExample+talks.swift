import StrictJSON
import Testing

/// Days 35 to 71: three sessions, a package, a reservation, a correction, a suspension, a condition.
extension WorkedExample {
    private static let reservation: JSONValue = ["items": ["deductions"], "text": "No deduction for bad weather."]

    /// Day 35, session 1: 1.20 against 0.90, 8 hours against 10.
    func day35() async throws {
        let term = ProcedureStory.term
        try on(35)
        try await open(1, chair: "labour")
        try await story.act(
            story.labour, "/demands",
            [
                "terms": [
                    term("per_parcel", "1.20", "CNY/parcel", "at_least"),
                    term("daily_limit", "8", "hours/day", "at_most"),
                ]
            ])
        let offer = try await story.act(
            story.employer, "/offers",
            ["terms": [term("per_parcel", "0.90", "CNY/parcel", nil), term("daily_limit", "10", "hours/day", nil)]])
        #expect(offer.string("/table/items/0/gap/amount") == "0.30")
        #expect(offer.string("/table/items/0/gap/unit") == "CNY/parcel")
        #expect(offer.string("/table/items/2/gap/amount") == "2")
        #expect(offer.string("/table/items/2/gap/unit") == "hours/day")
        // Nobody has named a figure on the commission.
        #expect(offer["/table/items/1/gap"] == JSONValue.null)
        try await close(1)
    }

    /// Day 42, session 2: 1.15 against what is written as 0.59, a package that binds two items together, and labour's
    /// reservation, which keeps it from being accepted.
    ///
    /// - Returns: the version of the entry that is wrong.
    func day42() async throws -> Int64 {
        let term = ProcedureStory.term
        try on(42)
        try await open(2, chair: "employer")
        try await story.act(
            story.employer, "/agenda-items",
            ProcedureStory.item("deductions", "Deductions for late parcels", "rewards_penalties", "text"))
        try await story.both("/agenda-items/deductions/admissions")
        try await story.act(
            story.labour, "/offers/E-1/counter-offers",
            ["terms": [term("per_parcel", "1.15", "CNY/parcel", "at_least")]])
        let slip = try await story.act(
            story.employer, "/offers/U-2/counter-offers", ["terms": [term("per_parcel", "0.59", "CNY/parcel", nil)]])
        #expect(slip.string("/table/items/0/employer/term/amount") == "0.59")

        let package: JSONValue = [
            "terms": [term("per_parcel", "1.00", "CNY/parcel", nil), ProcedureStory.words("Deductions are kept.")]
        ]
        let offered = try await story.act(story.employer, "/packages", package)
        #expect(offered.list("/table/items/0/packages") == ["E-3"])
        #expect(offered.list("/table/items/3/packages") == ["E-3"])
        // Accepted whole or not at all: nobody can pick an item out of it.
        try await story.refuses(
            story.labour, "/offers/E-3/acceptances", ["items": ["per_parcel"]], 422, "invalid-body")

        let reserved = try await story.act(story.labour, "/reservations", Self.reservation)
        #expect(reserved.list("/table/items/3/reservations").count == 1)
        let refused = try await story.refuses(
            story.labour, "/offers/E-3/acceptances", [:], 409, "own-reservation-open")
        #expect(refused.string("/detail")?.contains("1") == true)
        let table = try await story.auditor.get(story.path + "/table").expect(200)
        #expect(table.string("/items/0/status") == "open" && table.string("/items/3/status") == "reserved")
        try await close(2)
        return try #require(slip.integer("/version"))
    }

    /// Day 43: 0.95 was written as 0.59. The entry is corrected and still says what it said.
    func day43(_ entry: Int64) async throws {
        try on(43)
        let before = try await story.auditor.get("\(story.path)/events/\(entry)").expect(200)
        let correction: JSONValue = [
            "proposal": "E-2", "item": "per_parcel",
            "term": ["kind": "scalar", "amount": "0.95", "unit": "CNY/parcel"],
        ]
        try await story.refuses(story.recorder, "/events/\(entry - 1)/corrections", correction, 404, "entry-unknown")
        let corrected = try await story.act(story.recorder, "/events/\(entry)/corrections", correction)
        #expect(corrected.string("/events/0/type") == "EntryCorrected")
        #expect(corrected.string("/events/0/data/from/amount") == "0.59")
        #expect(corrected.string("/events/0/data/to/amount") == "0.95")
        let proposal = try await story.auditor.get(story.path + "/proposals/E-2").expect(200)
        #expect(proposal.string("/terms/0/term/amount") == "0.95")
        let after = try await story.auditor.get("\(story.path)/events/\(entry)").expect(200)
        #expect(after.bytes == before.bytes && after.string("/data/terms/0/term/amount") == "0.59")
        let then = try await story.auditor.get("\(story.path)/table?at_version=\(entry)").expect(200)
        #expect(then.string("/items/0/employer/term/amount") == "0.59")
    }

    /// Day 50: both sides let the talks rest until day 70.
    func day50() async throws {
        try on(50)
        let suspension: JSONValue = ["until": .string(ProcedureStory.date(70)), "cause": "agreement"]
        let stated = try await story.act(story.labour, "/suspensions", suspension)
        #expect(stated.string("/events/0/type") == "ProcedureStepProposed")
        let suspended = try await story.act(story.employer, "/suspensions", suspension)
        #expect(suspended.string("/events/0/type") == "NegotiationSuspended")
        try await story.expectClock("suspension", from: 50, due: 70, "running", by: "both_sides", "O22 §35")
        #expect(try await story.procedure().string("/stage") == "suspended")
        try await story.server.catchUp()
        let board = try await story.labour.get("/v1/deadlines?rule=suspension").expect(200)
        #expect(board.integer("/data/0/days_left") == 20)
    }

    /// Day 71, session 3: the clock does not resume the talks, both sides do. An offer on a condition cannot be accepted
    /// while the condition is not fulfilled; a package of three items is, and what is agreed is what was offered.
    func day71() async throws {
        let term = ProcedureStory.term
        try on(71)
        #expect(try await story.sweep() == 0)
        #expect(try await story.procedure().string("/stage") == "suspended")
        let resumed = try await story.both("/resumptions")
        #expect(resumed.integer("/events/0/data/days") == 21)
        try await story.expectClock("suspension", from: 50, due: 70, "missed", on: 71, by: "both_sides", "O22 §35")
        try await open(3, chair: "labour")

        let conditional: JSONValue = [
            "terms": [term("per_parcel", "1.05", "CNY/parcel", nil)],
            "conditions": [
                ["item_agreed": "daily_limit", "term": ["kind": "scalar", "amount": "9", "unit": "hours/day"]]
            ],
        ]
        let offered = try await story.act(story.employer, "/offers", conditional)
        #expect(offered.string("/table/items/0/conditions/0/proposal") == "E-4")
        try await story.refuses(story.labour, "/offers/E-4/acceptances", [:], 409, "condition-not-fulfilled")

        try await story.act(story.employer, "/packages", ProcedureStory.package)
        let seen = try await story.version()
        try await story.act(story.labour, "/reservations/1/liftings")
        // Who answers names what they saw (domain §3.4.2): another state is another text.
        let stale = try await story.labour.post(story.path + "/offers/E-5/acceptances", version: seen)
        stale.expect(412, "stale-version")
        #expect(stale.string("/missed_events/0/type") == "ReservationLifted")
        let agreed = try await story.act(story.labour, "/offers/E-5/acceptances")
        #expect(agreed.string("/events/0/type") == "TentativeAgreementReached")
        #expect(agreed.string("/events/0/data/accepting") == "E-5")
        #expect(agreed["/events/0/data/terms"] == ProcedureStory.package.member("terms"))
        let terms = agreed.objects("/table/items").map { ($0.string("/status"), $0["/tentative/term"]) }
        #expect(terms.map(\.0) == ["tentatively_agreed", "open", "tentatively_agreed", "tentatively_agreed"])
        #expect(terms.map(\.1) == [0, nil, 1, 2].map { $0.flatMap { agreed["/events/0/data/terms/\($0)/term"] } })
        try await close(3)
    }

    /// The chairs take turns (Order 22 §34).
    private func open(_ number: Int64, chair: String) async throws {
        let opened = try await story.act(
            story.recorder, "/sessions", ["form": "negotiation_meeting", "chair": .string(chair)])
        #expect(opened.integer("/events/0/data/number") == number)
        #expect(opened.string("/events/0/data/chair") == chair)
    }

    private func close(_ number: Int64) async throws {
        try await story.act(story.recorder, "/sessions/\(number)/closings")
    }
}

extension JSONValue {
    /// A member of an object; `nil` where there is none.
    func member(_ name: String) -> JSONValue? {
        if case .object(let object) = self { object[name] } else { nil }
    }
}
