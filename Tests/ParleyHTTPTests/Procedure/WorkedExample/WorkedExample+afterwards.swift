import Bargaining
import EventSourcing
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// What is read of the worked example when it is over: the table, the story, the clocks, and what was known before.
extension WorkedExample {
    /// What happened on which day, repetitions left out: the table of the domain in events.
    private static let story = """
        0 NegotiationOpened RepresentativeAppointed ChiefDesignated InvitationIssued AgendaItemProposed
        2 InvitationReceived
        19 InvitationAccepted RepresentativeAppointed ChiefDesignated AgendaItemAdmitted
        21 RepresentativeAppointed JointActProposed RecorderAppointed OfficialAdmitted
        25 InformationRequested
        33 InformationDisclosed RulesDisclosed
        35 SessionOpened DemandTabled OfferMade SessionClosed
        42 SessionOpened AgendaItemProposed JointActProposed AgendaItemAdmitted CounterOfferMade PackageOffered \
        ReservationEntered SessionClosed
        43 EntryCorrected
        50 ProcedureStepProposed NegotiationSuspended
        71 ProcedureStepProposed NegotiationResumed SessionOpened OfferMade PackageOffered ReservationLifted \
        TentativeAgreementReached SessionClosed
        75 ProcedureStepProposed DraftAssembled DraftSigned DraftSubmittedToCongress CongressConvened \
        CongressBallotRecorded DraftRatified
        80 AgreementSigned SealAffixed
        86 AgreementFiled
        88 FilingReceived
        97 ObjectionRaised
        99 JointActProposed TentativeAgreementReopened PackageOffered TentativeAgreementReached \
        ProcedureStepProposed DraftAssembled DraftSigned DraftSubmittedToCongress CongressConvened \
        CongressBallotRecorded DraftRatified AgreementSigned AgreementRefiled
        101 FilingReceived
        117 AgreementTookEffect
        121 AgreementPublished
        122 ProcedureStepProposed EnterpriseAcceded
        123 ProcedureStepProposed EnterpriseAcceded
        124 ProcedureStepProposed EnterpriseAcceded
        125 ProcedureStepProposed EnterpriseAcceded
        126 ProcedureStepProposed EnterpriseAcceded
        127 ProcedureStepProposed EnterpriseAcceded
        """

    /// Sentences of it, in the order told.
    private static let sentences: [(language: String, lines: [String])] = [
        (
            "en",
            [
                "Volumes by band", "version 12", "was written wrongly", "The talks rest until 13 August 2026",
                "The talks go on after 21 days", "60 votes where 60 are needed: passed (O22 §36)",
                "The authority objects to clause 4 of draft 1.",
                "in force from 29 September 2026: the authority was silent through 28 September 2026",
                "Firm 6 joins with 100 workers: 1610 of 2140 covered, a share of 0.7523.",
            ]
        ),
        ("zh", ["分段业务量", "派单规则", "第 4 条", "1610"]),
    ]

    /// The table: three items agreed as last offered, the commission still open.
    func readTable() async throws {
        let table = try await story.auditor.get(story.path + "/table").expect(200)
        let items = table.objects("/items")
        #expect(items.map { $0.string("/key") } == ["per_parcel", "commission", "daily_limit", "deductions"])
        #expect(items.map { $0.string("/status") } == ["agreed", "open", "agreed", "agreed"])
        #expect(items[0].string("/agreed/term/amount") == "1.05" && items[2].string("/agreed/term/amount") == "9")
        #expect(items[3].string("/agreed/term/text") == "Deductions end in three months.")
        #expect(items.allSatisfy { $0.list("/reservations").isEmpty })
    }

    /// The story: every day of the table and nothing on others, in both languages.
    func readStory() async throws {
        var told: [(day: Int, types: [String])] = []
        let lines = try await timeline("en")
        #expect(Int64(lines.count) == (try await story.version()))
        for line in lines {
            let instant = try #require(line.string("/occurred_at").flatMap(TimestampText.parse))
            let first = try #require(LocalDay(ProcedureStory.dayZero))
            let day = try #require(UTCOffsets.china.day(of: instant).map(first.days(until:)))
            let type = try #require(line.string("/type"))
            if told.last?.day != day { told.append((day, [])) }
            if told.last?.types.contains(type) == false { told[told.count - 1].types.append(type) }
        }
        let days = told.map { "\($0.day) \($0.types.joined(separator: " "))" }
        let expected = Self.story.split(separator: "\n").map(String.init)
        for (day, line) in zip(days, expected) { #expect(day == line) }
        #expect(days.count == expected.count)
        for (language, sentences) in Self.sentences {
            var rest = try await timeline(language).compactMap { $0.string("/text") }[...]
            for sentence in sentences {
                let found = rest.firstIndex { $0.contains(sentence) }
                #expect(found != nil, "\(sentence) in \(rest)")
                if let found { rest = rest[found...].dropFirst() }
            }
        }
    }

    /// The clocks: which started, under which article, met or missed on which day; and what is due now.
    func readClocks() async throws {
        let clocks = try await story.procedure().objects("/clocks").map { clock in
            [
                clock.string("/rule"), clock.string("/article"), clock.string("/start"), clock.string("/due"),
                clock.string("/status"), clock.string("/settled_on"),
            ]
        }
        let day = ProcedureStory.date
        #expect(
            clocks == [
                ["reply", "O22 §32", day(2), day(22), "met", day(19)],
                ["suspension", "O22 §35", day(50), day(70), "missed", day(71)],
                ["file", "O22 §42", day(80), day(90), "met", day(86)],
                ["file", "O22 §42", day(99), day(109), "met", day(99)],
                ["review", "O22 §45", day(88), day(103), "met", day(97)],
                // Silence is the answer that the law lays down.
                ["review", "O22 §45", day(101), day(116), "missed", day(117)],
                ["renewal_window", "O22 §38", "2028-06-28", "2028-09-28", "running", nil],
                ["term_end", "O22 §38", day(117), "2028-09-28", "running", nil],
            ])
        try await story.server.catchUp()
        let negotiation = story.path.split(separator: "/").last ?? ""
        let board = try await story.labour.get("/v1/deadlines?negotiation=\(negotiation)&status=running").expect(200)
        #expect(board.objects("/data").compactMap { $0.string("/rule") }.sorted() == ["renewal_window", "term_end"])
        let calendar = try await story.employer.get("/v1/deadlines.ics", headers: ["Accept": "text/calendar"])
        #expect(calendar.expect(200).text.contains("DTSTART;VALUE=DATE:20280928"))
    }

    /// What was known on the evening of earlier days: no later correction, objection or accession shows in it.
    func readEarlierDays() async throws {
        let slip = try await read("/table", asOf: 42)
        #expect(slip.string("/items/0/employer/term/amount") == "1.00")
        #expect(slip.string("/items/0/labour/term/amount") == "1.15")
        #expect(slip.string("/items/3/status") == "reserved" && slip.list("/items/3/packages") == ["E-3"])
        #expect(try await read("/proposals/E-2", asOf: 42).string("/terms/0/term/amount") == "0.59")
        #expect(try await read("/proposals/E-2", asOf: 43).string("/terms/0/term/amount") == "0.95")
        #expect(try await read("/table", asOf: 41).string("/items/0/labour/term/amount") == "1.20")
        #expect(try await read("/procedure", asOf: 41)["/stage"] == JSONValue.null)
        for (day, stage) in [
            (50, "suspended"), (79, "ratified"), (85, "signed"), (87, "filed"), (96, "under_review"), (98, "objected"),
            (100, "filed"), (116, "under_review"), (117, "in_force"), (121, "published"),
        ] {
            #expect(try await read("/procedure", asOf: day).string("/stage") == stage, "day \(day)")
        }
        let before = try await read("/procedure", asOf: 96)
        #expect(before.list("/drafts").count == 1 && before.list("/drafts/0/filing/objections").isEmpty)
        #expect(before.objects("/clocks").last { $0.string("/rule") == "review" }?.string("/status") == "running")
        #expect(try await read("/procedure", asOf: 124).integer("/coverage/covered") == 420 + 360 + 310)
        #expect(try await read("/coverage", asOf: 124, of: campaign).integer("/total/workers_covered") == 1_090)
        #expect(try await read("/coverage", asOf: 116, of: campaign).integer("/agreements_in_force") == 0)
        // Before the invitation there was nothing to know.
        let instant = TimestampText.format(Timestamp(microseconds: ProcedureStory.morning(-1).microseconds))
        try await story.auditor.get("\(story.path)/table?as_of=\(instant)").expect(404, "not-found")
    }

    /// Replayed to the version that a day ended with, the table is what was known that day.
    func replay() async throws {
        try on(128)
        var last: Int64 = 0
        for line in Self.story.split(separator: "\n") {
            let day = try #require(line.split(separator: " ").first.flatMap { Int($0) })
            let known = try await read("/table", asOf: day)
            let version = try #require(known.integer("/version"))
            #expect(version > last, "day \(day)")
            last = version
            let replayed = try await story.auditor.get("\(story.path)/table?at_version=\(version)").expect(200)
            #expect(replayed["/items"] == known["/items"], "day \(day)")
            #expect(replayed["/status"] == known["/status"], "day \(day)")
        }
        #expect(last == (try await story.version()))
    }

    /// Reads what was recorded by half past five in the afternoon of a day.
    private func read(
        _ view: String, asOf day: Int, of path: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Answer {
        try await story.auditor.get("\(path ?? story.path)\(view)?as_of=\(ProcedureStory.date(day))T09:30:00Z")
            .expect(200, sourceLocation: sourceLocation)
    }

    private func timeline(_ language: String) async throws -> [Answer] {
        var lines: [Answer] = []
        var after: Int64? = 0
        while let from = after {
            let page = try await story.auditor.get(
                "\(story.path)/timeline?limit=50&after_version=\(from)", headers: ["Accept-Language": language]
            ).expect(200)
            lines += page.objects("/data")
            after = page.integer("/next_after_version")
        }
        return lines
    }
}
