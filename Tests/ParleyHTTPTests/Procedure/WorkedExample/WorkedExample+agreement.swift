import Crypto
import ParleyService
import StrictJSON
import Testing

/// Days 75 to 121 and after: draft, vote, signature, filing, objection, effect, publication, accession.
extension WorkedExample {
    /// What both sides state of a draft: the commission is left open, and those who join are bound.
    private static let plan: JSONValue = [
        "kind": "collective_contract", "binding": "acceded_list", "valid_from": .string(ProcedureStory.date(117)),
        "valid_through": "2028-09-28", "workers_in_scope": 2140, "carried": ["commission"],
    ]
    private static let otherText: JSONValue = ["text_hash": .string(String(repeating: "0", count: 64))]

    /// Day 75: the draft signed by both chiefs, and the congress: of 120, 84 come and 60 are in favour. Half of all is
    /// enough under the national rules.
    ///
    /// - Returns: what is signed: the hash of the draft's text.
    func day75() async throws -> JSONValue {
        try on(75)
        try await story.refuses(
            story.labour, "/drafts", ProcedureStory.plan, 409, "items-not-settled")
        let text = try await story.draft(1, Self.plan)
        try await expectText(text, ofDraft: 1)
        try await story.both("/drafts/1/submissions", ["route": "industry"])
        try await story.act(story.federation, "/drafts/1/congresses", ["eligible": 120, "attending": 84])
        // Whatever is announced, the counts decide (domain §3.4.4).
        try await story.refuses(
            story.recorder, "/drafts/1/ballots",
            ["in_favour": 60, "against": 24, "secret": true, "announced": "rejected"], 422, "announced-result-disagrees"
        )
        try await story.refuses(story.labour, "/drafts/1/agreement-signatures", text, 409, "not-ratified")
        let vote = try await story.act(story.recorder, "/drafts/1/ballots", ProcedureStory.ballot(60))
        expectVote(vote, "DraftRatified", "passed", needed: 60, found: 60, "O22 §36", profile: "CN@1")
        return text
    }

    /// Day 75 where the law says 过半数: the same 60 of 120 are not enough.
    func day75(under profile: String, _ article: String) async throws {
        let (twin, text) = try await twin(under: profile, attending: 84)
        let vote = try await twin.act(twin.recorder, "/drafts/1/ballots", ProcedureStory.ballot(60))
        expectVote(vote, "DraftRejected", "approval_missed", needed: 61, found: 60, article, profile: profile)
        try await twin.refuses(twin.labour, "/drafts/1/agreement-signatures", text, 409, "draft-rejected")
        #expect(try await twin.procedure().string("/stage") == "rejected")
    }

    /// Day 75 with 79 of 120 present: two thirds are 80, which 84 are and 79 are not.
    func day75WithoutQuorum() async throws {
        let (twin, _) = try await twin(under: "CN@1", attending: 79)
        let vote = try await twin.act(
            twin.recorder, "/drafts/1/ballots", ["in_favour": 60, "against": 19, "secret": true])
        expectVote(vote, "DraftRejected", "quorum_missed", needed: 80, found: 79, "O22 §36", profile: "CN@1")
    }

    /// The same draft before the same congress in another negotiation of the same people, and what is signed of it.
    private func twin(
        under profile: String, attending: Int64
    ) async throws -> (ProcedureStory, text: JSONValue) {
        let twin = try await story.another(profile: profile)
        try await twin.act(twin.employer, "/acceptances")
        try await twin.seatEverybody()
        try await twin.act(twin.employer, "/packages", ProcedureStory.package)
        try await twin.act(twin.labour, "/offers/E-1/acceptances")
        let text = try await twin.draft(1, ProcedureStory.plan)
        try await twin.both("/drafts/1/submissions", ["route": "industry"])
        try await twin.act(
            twin.federation, "/drafts/1/congresses", ["eligible": 120, "attending": .integer(attending)])
        return (twin, text)
    }

    /// Day 80: both chiefs sign the text that was ratified, and no other; it is filed by day 90.
    func day80(_ text: JSONValue) async throws {
        try on(80)
        try await story.refuses(story.labour, "/drafts/1/agreement-signatures", Self.otherText, 422, "text-differs")
        let signed = try await story.both("/drafts/1/agreement-signatures", text)
        #expect(signed["/events/0/data/text_hash"] == text.member("text_hash"))
        for item in [0, 2, 3] { #expect(signed.string("/table/items/\(item)/status") == "agreed") }
        try await story.act(story.employer, "/drafts/1/seals")
        try await story.expectClock("file", from: 80, due: 90, "running", by: "employer", "O22 §42")
    }

    /// Day 86: filed, in time. Day 88: received; the review ends on day 103.
    func day86To88() async throws {
        try on(86)
        try await story.act(story.employer, "/drafts/1/filings", ["copies": 3])
        try await story.expectClock("file", from: 80, due: 90, "met", on: 86, by: "employer", "O22 §42")
        // Without a receipt nothing takes effect (domain §3.4.6).
        try await story.refuses(story.authority, "/effect-confirmations", [:], 409, "not-received")
        try on(88)
        try await story.act(story.authority, "/drafts/1/receipts")
        try await story.expectClock("review", from: 88, due: 103, "running", by: "authority", "O22 §45")
        #expect(try await story.procedure().string("/stage") == "under_review")
    }

    /// Day 97: the authority objects to clause 4, in time: the table is open again.
    func day97() async throws {
        try on(97)
        let objected = try await story.act(story.authority, "/drafts/1/objections", ["clauses": [4]])
        #expect(objected.string("/table/items/0/status") == "tentatively_agreed")
        let procedure = try await story.procedure()
        #expect(procedure.string("/stage") == "objected")
        #expect(procedure.list("/drafts/0/filing/objections/0/clauses") == [4])
        #expect(procedure["/drafts/0/filing/objections/0/late"] == false)
        try await story.expectClock("review", from: 88, due: 103, "met", on: 97, by: "authority", "O22 §45")
        try await story.refuses(story.authority, "/effect-confirmations", [:], 409, "objection-stands")
    }

    /// Day 99: a new text, a vote, filed anew. Day 101: received; the review starts again and ends on day 116.
    func day99To101() async throws {
        try on(99)
        let reopened = try await story.both("/agenda-items/deductions/reopenings")
        // A package is agreed and opened as a whole.
        for item in [0, 2, 3] { #expect(reopened.string("/table/items/\(item)/status") == "open") }
        let terms: JSONValue = [
            "terms": [
                ProcedureStory.term("per_parcel", "1.05", "CNY/parcel"),
                ProcedureStory.term("daily_limit", "9", "hours/day"),
                ProcedureStory.words("Deductions end in three months."),
            ]
        ]
        try await story.act(story.employer, "/packages", terms)
        try await story.act(story.labour, "/offers/E-6/acceptances")
        let text = try await story.draft(2, Self.plan)
        try await expectText(text, ofDraft: 2)
        try await story.convene(2)
        let vote = try await story.act(story.recorder, "/drafts/2/ballots", ProcedureStory.ballot(60))
        expectVote(vote, "DraftRatified", "passed", needed: 60, found: 60, "O22 §36", profile: "CN@1")
        try await story.both("/drafts/2/agreement-signatures", text)
        try await story.refuses(story.employer, "/drafts/2/filings", ["copies": 3], 409, "refiling-needed")
        let refiled = try await story.act(story.employer, "/drafts/2/refilings", ["copies": 3])
        #expect(refiled.string("/events/0/type") == "AgreementRefiled")
        try await story.expectClock("file", from: 99, due: 109, "met", on: 99, by: "employer", "O22 §42")
        try on(101)
        try await story.act(story.authority, "/drafts/2/receipts")
        try await story.expectClock("review", from: 101, due: 116, "running", by: "authority", "O22 §45")
        // Nothing comes of the first review.
        try on(104)
        #expect(try await story.sweep() == 0)
    }

    /// Day 117: nobody said anything through day 116, so the deadline service brings the agreement into force, once.
    func day117() async throws {
        try on(116)
        #expect(try await story.sweep() == 0)
        #expect(try await story.procedure()["/in_force"] == false)
        try on(117)
        #expect(try await story.sweep() == 1)
        #expect(try await story.sweep() == 0)
        let event = try await story.auditor.get("\(story.path)/events/\(try await story.version())").expect(200)
        #expect(event.string("/type") == "AgreementTookEffect")
        // Nobody's act: no seat stands behind it.
        #expect(event["/seat"] == JSONValue.null && event["/side"] == nil)
        let procedure = try await story.procedure()
        #expect(procedure.string("/stage") == "in_force" && procedure.integer("/effect/draft") == 2)
        #expect(procedure.string("/effect/cause") == "silence")
        #expect(procedure.string("/effect/from") == ProcedureStory.date(117))
        #expect(procedure.string("/effect/review/article") == "O22 §45")
        try await story.expectClock("review", from: 101, due: 116, "missed", on: 117, by: "authority", "O22 §45")
        try await expectProgress(listed: 9, "in_force")
    }

    /// Day 121: published.
    func day121() async throws {
        try on(121)
        try await story.act(story.employer, "/publications", ["channel": "platform"])
        #expect(try await story.procedure().string("/stage") == "published")
        let coverage = try await story.auditor.get(campaign + "/coverage").expect(200)
        #expect(coverage.integer("/total/workers_covered") == 0 && coverage.integer("/total/workers") == 2_140)
    }

    /// After day 121: six of nine firms join, 1,610 of 2,140 couriers, in the agreement and in the campaign.
    func afterDay121() async throws {
        var covered: Int64 = 0
        for (index, firm) in Self.firmsThatJoin.enumerated() {
            try on(122 + index)
            let accession: JSONValue = ["enterprise": .string(firm.name), "workers": .integer(firm.workers)]
            try await story.act(story.employerSecond, "/accessions", accession)
            let joined = try await story.act(story.labourSecond, "/accessions", accession)
            #expect(joined.string("/events/0/type") == "EnterpriseAcceded")
            covered += firm.workers
            #expect(try await story.procedure().integer("/coverage/covered") == covered)
        }
        let procedure = try await story.procedure()
        #expect(procedure.integer("/coverage/covered") == 1_610)
        #expect(procedure.integer("/coverage/in_scope") == 2_140)
        // 1,610 ÷ 2,140 = 0.75233…: 75.2 %, with four places, half to even.
        #expect(procedure.string("/coverage/ratio") == "0.7523")
        let coverage = try await story.auditor.get(campaign + "/coverage").expect(200)
        #expect(coverage.integer("/total/enterprises") == 9 && coverage.integer("/total/enterprises_covered") == 6)
        #expect(coverage.integer("/total/workers") == 2_140 && coverage.integer("/total/workers_covered") == 1_610)
        #expect(coverage.string("/total/ratio") == "0.7523")
        #expect(coverage.integer("/total/workers_counted_twice") == 0)
        #expect(coverage.integer("/agreements_in_force") == 1 && coverage.integer("/unlisted_enterprises") == 0)
    }

    /// Asserts what a vote found, and by which article.
    private func expectVote(
        _ vote: Answer, _ outcome: String, _ result: String, needed: Int64, found: Int64, _ article: String,
        profile: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(vote.string("/events/0/type") == "CongressBallotRecorded", sourceLocation: sourceLocation)
        #expect(vote.string("/events/1/type") == outcome, sourceLocation: sourceLocation)
        #expect(vote.string("/events/0/data/result") == result, sourceLocation: sourceLocation)
        #expect(vote.integer("/events/0/data/needed") == needed, sourceLocation: sourceLocation)
        #expect(vote.integer("/events/0/data/found") == found, sourceLocation: sourceLocation)
        #expect(vote.string("/events/0/data/article") == article, sourceLocation: sourceLocation)
        #expect(vote.string("/events/0/data/profile") == profile, sourceLocation: sourceLocation)
    }

    /// Asserts that the hash that is signed is that of the text that everybody reads, recomputed here.
    private func expectText(
        _ signed: JSONValue, ofDraft number: Int, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let draft = try #require(
            try await story.procedure().objects("/drafts").last, sourceLocation: sourceLocation)
        #expect(draft.integer("/number") == Int64(number), sourceLocation: sourceLocation)
        #expect(draft.list("/text/clauses").count == 3, sourceLocation: sourceLocation)
        let text = try #require(draft["/text"], sourceLocation: sourceLocation)
        let whole = try JSONReader.parse(text.encoded(), limits: JSONLimits(maximumBytes: 1 << 20))
        let hash = SHA256.hash(data: CanonicalJSON.bytes(of: whole)).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
        #expect(signed.member("text_hash") == .string(hash), sourceLocation: sourceLocation)
    }
}
