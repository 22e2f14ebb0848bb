import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// The worked example of the domain, day by day through the public API with a moved clock (domain §3.5).
@Suite
struct WorkedExampleTests {
    /// Nine firms with 2,140 couriers; these six join.
    private static let firms: [(name: String, workers: Int64)] = [
        ("Firm 1", 420), ("Firm 2", 360), ("Firm 3", 310), ("Firm 4", 250), ("Firm 5", 170), ("Firm 6", 100),
    ]

    @Test
    func `from the invitation on day 0 to six of nine firms after day 121`() async throws {
        let story = try await ProcedureStory.invited()
        try await arrive(story)
        try await inform(story)
        try await bargain(story)
        try await rest(story)
        try await settle(story)
        let text = try await ratify(story)
        try await object(story, text)
        try await refile(story)
        try await takeEffect(story)
        try await join(story)
    }

    @Test(arguments: [("CN@1", "CN@1", true), ("CN-ZJ@1", "CN-ZJ@1", false)])
    func `day 75: 60 of 120 pass where one half is enough and fail where it takes more`(
        _ profile: String, _ reference: String, _ passes: Bool
    ) async throws {
        let story = try await ProcedureStory.settled(profile: profile)
        story.on(75)
        let text = try await story.draft()
        try await story.both("/drafts/1/submissions", ["route": "enterprise"])
        try await story.act(story.federation, "/drafts/1/congresses", ["eligible": 120, "attending": 84])
        // Whatever is announced, the counts decide (domain §3.4.4).
        let wrong: JSONValue = [
            "in_favour": 60, "against": 24, "secret": true, "announced": .string(passes ? "rejected" : "approved"),
        ]
        try await story.refuses(story.recorder, "/drafts/1/ballots", wrong, 422, "announced-result-disagrees")
        let vote = try await story.act(story.recorder, "/drafts/1/ballots", ProcedureStory.ballot(60))
        #expect(vote.string("/events/0/type") == "CongressBallotRecorded")
        #expect(vote.string("/events/1/type") == (passes ? "DraftRatified" : "DraftRejected"))
        #expect(vote.string("/events/0/data/profile") == reference)
        #expect(vote.string("/events/0/data/result") == (passes ? "passed" : "approval_missed"))
        #expect(vote.integer("/events/0/data/needed") == (passes ? 60 : 61))
        #expect(vote.integer("/events/0/data/found") == 60)
        #expect(vote.string("/events/0/data/article") == (passes ? "O22 §36" : "ZJ §24"))
        if !passes {
            try await story.refuses(story.labour, "/drafts/1/agreement-signatures", text, 409, "draft-rejected")
        }
    }

    @Test
    func `an invitation without a reply is overdue on day 23, is urged, and can still be accepted`() async throws {
        let story = try await ProcedureStory.invited()
        try await story.act(story.labour, "/officials", ["person": "federation", "office": "federation"])
        story.on(2)
        try await story.act(story.employer, "/receipts")
        story.on(22)
        #expect(try await story.sweep() == 0)
        try await story.refuses(story.federation, "/urgings", [:], 409, "nothing-to-urge")
        story.on(23)
        #expect(try await story.sweep() == 1)
        try await expect(story, "reply", due: 22, "missed", on: 23, by: "employer", "O22 §32")
        let urged = try await story.act(story.federation, "/urgings")
        #expect(urged.string("/events/0/type") == "RectificationUrged")
        #expect(urged.string("/events/0/data/ground") == "overdue")
        story.on(30)
        try await story.act(story.employer, "/acceptances")
        #expect(try await story.sweep() == 0)
    }

    /// Days 2 to 21: receipt, reply in time, seven representatives a side.
    private func arrive(_ story: ProcedureStory) async throws {
        story.on(2)
        try await story.act(story.employer, "/receipts")
        try await expect(story, "reply", due: 22, "running", by: "employer", "O22 §32")
        story.on(19)
        try await story.act(story.employer, "/acceptances")
        try await expect(story, "reply", due: 22, "met", on: 19)
        story.on(21)
        try await story.seatEverybody()
        for number in 1...5 {
            for (side, chief) in [("labour", story.labour), ("employer", story.employer)] {
                try await story.act(chief, "/representatives", ["person": .string("\(side)-\(number)")])
            }
        }
        let seats = try await story.auditor.get(story.path).expect(200).list("/seats")
        for side in ["labour", "employer"] {
            #expect(seats.count { Answer(body: $0.encoded()).string("/side") == side } == 7)
        }
        // Two outsiders of seven: 2 ≤ 7 ÷ 3.
        let profile = try await story.auditor.get("/v1/profiles/CN@1").expect(200)
        #expect(profile.string("/rules/outsiders/at_most") == "1/3" && 2 * 3 <= 7)
    }

    /// Days 25 to 33: information asked for and given, rules made known.
    private func inform(_ story: ProcedureStory) async throws {
        story.on(25)
        try await story.act(
            story.labour, "/information-requests",
            [
                "subject": ["en": "Volumes by band"], "items": ["per_parcel"],
                "wanted_by": .string(ProcedureStory.date(34)),
            ])
        story.on(33)
        try await story.act(
            story.employer, "/information-requests/1/disclosures", ["documents": [["en": "Volumes 2025"]]])
        let rules: JSONValue = [
            "subject": "order_allocation", "title": ["en": "Dispatch rules"], "version": "12",
            "effective_from": .string(ProcedureStory.date(40)),
        ]
        try await story.act(story.employer, "/rule-disclosures", rules)
        let procedure = try await story.procedure()
        #expect(procedure.string("/information_requests/0/answer") == "disclosed")
        #expect(procedure.string("/rules_disclosed/0/version") == "12")
    }

    /// Days 35 to 43: two sessions, a package, a reservation, a correction.
    private func bargain(_ story: ProcedureStory) async throws {
        let term = ProcedureStory.term
        story.on(35)
        try await story.act(
            story.labour, "/demands",
            [
                "terms": [
                    term("per_parcel", "1.20", "CNY/parcel", "at_least"),
                    term("daily_limit", "8", "hours/day", "at_most"),
                ]
            ])
        let first = try await story.act(
            story.employer, "/offers",
            ["terms": [term("per_parcel", "0.90", "CNY/parcel", nil), term("daily_limit", "10", "hours/day", nil)]])
        #expect(first.string("/table/items/0/gap/amount") == "0.30")
        #expect(first.string("/table/items/1/gap/amount") == "2")
        story.on(42)
        try await story.act(
            story.labour, "/offers/E-1/counter-offers",
            ["terms": [term("per_parcel", "1.15", "CNY/parcel", "at_least")]])
        let slip = try await story.act(
            story.employer, "/offers/U-2/counter-offers", ["terms": [term("per_parcel", "0.59", "CNY/parcel", nil)]])
        let entry = try #require(slip.integer("/version"))
        #expect(slip.string("/table/items/0/employer/term/amount") == "0.59")
        try await lock(story)
        story.on(43)
        try await correct(story, entry)
    }

    /// Day 43: 0.95 was written as 0.59. Nothing is deleted: the entry says what it said, and so does the table of that day.
    private func correct(_ story: ProcedureStory, _ entry: Int64) async throws {
        let correction: JSONValue = [
            "proposal": "E-2", "item": "per_parcel",
            "term": ["kind": "scalar", "amount": "0.95", "unit": "CNY/parcel"],
        ]
        try await story.refuses(
            story.recorder, "/events/\(entry - 1)/corrections", correction, 404, "entry-unknown")
        let corrected = try await story.act(story.recorder, "/events/\(entry)/corrections", correction)
        #expect(corrected.string("/events/0/type") == "EntryCorrected")
        #expect(corrected.string("/events/0/data/from/amount") == "0.59")
        #expect(corrected.string("/events/0/data/to/amount") == "0.95")
        let proposal = try await story.auditor.get(story.path + "/proposals/E-2").expect(200)
        #expect(proposal.string("/terms/0/term/amount") == "0.95")
        let kept = try await story.auditor.get("\(story.path)/events/\(entry)").expect(200)
        #expect(kept.text.contains("0.59"))
        let then = try await story.auditor.get("\(story.path)/table?at_version=\(entry)").expect(200)
        #expect(then.string("/items/0/employer/term/amount") == "0.59")
    }

    /// The package of day 42 locks its items together; labour's reservation keeps it from being accepted.
    private func lock(_ story: ProcedureStory) async throws {
        let package: JSONValue = [
            "terms": [
                ProcedureStory.term("per_parcel", "1.00", "CNY/parcel"), ProcedureStory.words("Deductions are kept."),
            ]
        ]
        let offered = try await story.act(story.employer, "/packages", package)
        #expect(
            offered.list("/table/items/0/packages") == ["E-3"] && offered.list("/table/items/2/packages") == ["E-3"])
        try await story.act(
            story.labour, "/reservations", ["items": ["deductions"], "text": "No deduction for weather."])
        let refused = try await story.refuses(
            story.labour, "/offers/E-3/acceptances", [:], 409, "own-reservation-open")
        #expect(refused.string("/detail")?.contains("1") == true)
    }

    /// Days 50 to 71: the talks rest until day 70 and go on a day late.
    private func rest(_ story: ProcedureStory) async throws {
        story.on(50)
        let suspension: JSONValue = ["until": .string(ProcedureStory.date(70)), "cause": "agreement"]
        let stated = try await story.act(story.labour, "/suspensions", suspension)
        #expect(stated.string("/events/0/type") == "ProcedureStepProposed")
        let suspended = try await story.act(story.employer, "/suspensions", suspension)
        #expect(suspended.string("/events/0/type") == "NegotiationSuspended")
        try await expect(story, "suspension", due: 70, "running")
        #expect(try await story.procedure().string("/stage") == "suspended")
        story.on(71)
        try await story.both("/resumptions")
        try await expect(story, "suspension", due: 70, "missed", on: 71)
    }

    /// Day 71: an offer on a condition, a package, three items tentatively agreed.
    private func settle(_ story: ProcedureStory) async throws {
        let term = ProcedureStory.term
        let conditional: JSONValue = [
            "terms": [term("per_parcel", "1.05", "CNY/parcel", nil)],
            "conditions": [
                [
                    "item_agreed": "daily_limit",
                    "term": ["kind": "scalar", "amount": "9", "unit": "hours/day"],
                ]
            ],
        ]
        try await story.act(story.employer, "/offers", conditional)
        try await story.refuses(story.labour, "/offers/E-4/acceptances", [:], 409, "condition-not-fulfilled")
        try await story.act(story.employer, "/packages", ProcedureStory.package)
        try await story.act(story.labour, "/reservations/1/liftings")
        let agreed = try await story.act(story.labour, "/offers/E-5/acceptances")
        for item in 0..<3 { #expect(agreed.string("/table/items/\(item)/status") == "tentatively_agreed") }
    }

    /// Days 75 and 80: the draft, 60 of 120, the signatures.
    private func ratify(_ story: ProcedureStory) async throws -> JSONValue {
        story.on(75)
        let text = try await story.draft()
        try await story.convene()
        let vote = try await story.act(story.recorder, "/drafts/1/ballots", ProcedureStory.ballot(60))
        #expect(vote.string("/events/0/data/result") == "passed" && vote.integer("/events/0/data/needed") == 60)
        #expect(vote.integer("/events/0/data/attending") == 84)
        let other: JSONValue = ["text_hash": .string(String(repeating: "0", count: 63) + "1")]
        try await story.refuses(story.labour, "/drafts/1/agreement-signatures", other, 422, "text-differs")
        story.on(80)
        let signed = try await story.both("/drafts/1/agreement-signatures", text)
        #expect(signed.string("/events/0/data/clocks/0/due") == ProcedureStory.date(90))
        for item in 0..<3 { #expect(signed.string("/table/items/\(item)/status") == "agreed") }
        return text
    }

    /// Days 86 to 97: filed in time, received, objected.
    private func object(_ story: ProcedureStory, _ text: JSONValue) async throws {
        try await story.act(story.employer, "/drafts/1/seals")
        story.on(86)
        try await story.act(story.employer, "/drafts/1/filings", ["copies": 3])
        try await expect(story, "file", due: 90, "met", on: 86, by: "employer", "O22 §42")
        story.on(88)
        let received = try await story.act(story.authority, "/drafts/1/receipts")
        #expect(received.string("/events/0/data/review/due") == ProcedureStory.date(103))
        try await expect(story, "review", due: 103, "running", by: "authority", "O22 §45")
        story.on(97)
        try await story.act(story.authority, "/drafts/1/objections", ["clauses": [4]])
        let procedure = try await story.procedure()
        #expect(procedure.string("/stage") == "objected")
        #expect(procedure.integer("/drafts/0/filing/objections/0/clauses/0") == 4)
        try await story.refuses(story.authority, "/effect-confirmations", [:], 409, "objection-stands")
    }

    /// Days 99 to 101: a new text, a vote, filed anew; the review starts again.
    private func refile(_ story: ProcedureStory) async throws {
        story.on(99)
        try await story.both("/agenda-items/deductions/reopenings")
        // A package is agreed and opened as a whole.
        let terms: JSONValue = [
            "terms": [
                ProcedureStory.term("per_parcel", "1.05", "CNY/parcel"),
                ProcedureStory.term("daily_limit", "9", "hours/day"),
                ProcedureStory.words("Deductions end in three months."),
            ]
        ]
        try await story.act(story.employer, "/packages", terms)
        try await story.act(story.labour, "/offers/E-6/acceptances")
        let text = try await story.draft(2)
        try await story.convene(2)
        try await story.act(story.recorder, "/drafts/2/ballots", ProcedureStory.ballot(70))
        try await story.both("/drafts/2/agreement-signatures", text)
        try await story.refuses(
            story.employer, "/drafts/2/filings", ["copies": 3], 409, "refiling-needed")
        try await story.act(story.employer, "/drafts/2/refilings", ["copies": 3])
        story.on(101)
        try await story.act(story.authority, "/drafts/2/receipts")
        try await expect(story, "review", due: 116, "running")
    }

    /// Days 116 to 121: nothing on the last day of the review, in force by silence on the next, then published.
    private func takeEffect(_ story: ProcedureStory) async throws {
        story.on(116)
        #expect(try await story.sweep() == 0)
        story.on(117)
        #expect(try await story.sweep() == 1)
        #expect(try await story.sweep() == 0)
        let procedure = try await story.procedure()
        #expect(procedure.string("/effect/cause") == "silence")
        #expect(procedure.string("/effect/from") == ProcedureStory.date(117))
        #expect(procedure.integer("/effect/draft") == 2)
        #expect(procedure.string("/stage") == "in_force")
        story.on(121)
        try await story.act(story.employer, "/publications", ["channel": "platform"])
        #expect(try await story.procedure().string("/stage") == "published")
    }

    /// After day 121: six of nine firms, 1,610 of 2,140 couriers.
    private func join(_ story: ProcedureStory) async throws {
        for firm in Self.firms {
            let accession: JSONValue = ["enterprise": .string(firm.name), "workers": .integer(firm.workers)]
            try await story.act(story.employerSecond, "/accessions", accession)
            let joined = try await story.act(story.labourSecond, "/accessions", accession)
            #expect(joined.string("/events/0/type") == "EnterpriseAcceded")
        }
        let procedure = try await story.procedure()
        #expect(procedure.integer("/coverage/covered") == 1_610)
        #expect(procedure.integer("/coverage/in_scope") == 2_140)
        // 1,610 ÷ 2,140 = 0.75233…: 75.2 %.
        #expect(procedure.string("/coverage/ratio") == "0.7523")
    }

    /// Asserts what the procedure shows of the last clock of a rule.
    private func expect(
        _ story: ProcedureStory, _ rule: String, due: Int, _ status: String, on settled: Int? = nil,
        by party: String? = nil, _ article: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let procedure = try await story.procedure()
        let clock = try #require(
            procedure.list("/clocks").map { Answer(body: $0.encoded()) }.last { $0.string("/rule") == rule },
            sourceLocation: sourceLocation)
        #expect(clock.string("/due") == ProcedureStory.date(due), sourceLocation: sourceLocation)
        #expect(clock.string("/status") == status, sourceLocation: sourceLocation)
        #expect(clock.string("/settled_on") == settled.map(ProcedureStory.date), sourceLocation: sourceLocation)
        #expect(clock.string("/profile") == "CN@1", sourceLocation: sourceLocation)
        if let party { #expect(clock.string("/party") == party, sourceLocation: sourceLocation) }
        if let article { #expect(clock.string("/article") == article, sourceLocation: sourceLocation) }
    }
}
