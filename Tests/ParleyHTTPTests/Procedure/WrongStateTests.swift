import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// An act of the procedure that the state forbids, or whose content is wrong, is refused by a code of its own.
@Suite
struct WrongStateTests {
    private static let anyText: JSONValue = ["text_hash": .string(String(repeating: "0", count: 64))]
    private static let firm: JSONValue = ["enterprise": "Firm 1", "workers": 420]

    @Test
    func `before the talks there is nothing to do for the procedure`() async throws {
        let story = try await ProcedureStory.invited()
        try await story.act(story.labour, "/officials", ["person": "federation", "office": "federation"])
        try await story.act(story.labour, "/officials", ["person": "authority", "office": "authority"])
        try await story.act(story.labour, "/officials", ["person": "tripartite", "office": "tripartite"])
        try await story.refuses(
            story.labour, "/officials", ["person": "federation", "office": "federation"], 409, "seat-taken")
        try await story.refuses(story.federation, "/urgings", [:], 409, "nothing-to-urge")
        for operation in OperationID.allCases where operation.isOfProcedure {
            let row = try #require(PolicyTable.row(of: operation))
            // A recorder is appointed once both sides are at the table.
            guard ![.urgeRectification, .admitOfficial, .publishRepresentatives].contains(operation),
                row.roles != [.recorder], !row.path.contains("{version}")
            else {
                continue
            }
            let caller =
                row.admits(.negotiator)
                ? story.labour
                : row.admits(.labourAuthority)
                    ? story.authority : row.admits(.tripartiteBody) ? story.tripartite : story.federation
            let path = String(ExamplePath.of(row, negotiation: story.path).dropFirst(story.path.count))
            try await story.refuses(
                caller, path, ExamplePath.body(of: operation), 409, "invitation-not-accepted")
        }
    }

    @Test
    func `what is not there yet is not found or not in force`() async throws {
        let story = try await ProcedureStory.seated()
        let (labour, employer) = (story.labour, story.employer)
        let documents: JSONValue = ["documents": [["en": "Volumes 2025"]]]
        try await story.refuses(
            employer, "/information-requests/1/disclosures", documents, 404, "information-request-unknown")
        try await story.refuses(employer, "/information-requests/1/refusals", [:], 404, "information-request-unknown")
        try await story.refuses(labour, "/suspension-extensions", ["until": "2026-08-01"], 409, "not-suspended")
        try await story.refuses(labour, "/resumptions", [:], 409, "not-suspended")
        let unsettled = try await story.refuses(labour, "/drafts", ProcedureStory.plan, 409, "items-not-settled")
        #expect(unsettled.string("/detail")?.contains("per_parcel, daily_limit, deductions") == true)
        for act in ["signatures", "agreement-signatures"] {
            try await story.refuses(labour, "/drafts/1/\(act)", Self.anyText, 404, "draft-unknown")
        }
        try await story.refuses(labour, "/drafts/1/submissions", ["route": "industry"], 404, "draft-unknown")
        try await story.refuses(
            story.federation, "/drafts/1/congresses", ["eligible": 120, "attending": 84], 404, "draft-unknown")
        try await story.refuses(story.recorder, "/drafts/1/ballots", ProcedureStory.ballot(60), 404, "draft-unknown")
        try await story.refuses(employer, "/drafts/1/seals", [:], 404, "draft-unknown")
        try await story.refuses(employer, "/drafts/1/filings", ["copies": 3], 404, "draft-unknown")
        try await story.refuses(employer, "/drafts/1/refilings", ["copies": 3], 409, "no-objection-to-answer")
        try await story.refuses(story.authority, "/drafts/1/receipts", [:], 404, "draft-unknown")
        try await story.refuses(story.authority, "/drafts/1/objections", ["clauses": [4]], 404, "draft-unknown")
        try await story.refuses(story.authority, "/effect-confirmations", [:], 404, "draft-unknown")
        try await story.refuses(labour, "/publications", ["channel": "notice"], 409, "not-in-force")
        try await story.refuses(labour, "/higher-union-copies", [:], 409, "not-in-force")
        try await story.refuses(labour, "/accessions", Self.firm, 409, "not-in-force")
    }

    @Test
    func `information is answered once`() async throws {
        let story = try await ProcedureStory.seated()
        let documents: JSONValue = ["documents": [["en": "Volumes 2025"]]]
        try await story.act(story.labour, "/information-requests", ["subject": ["en": "Volumes by band"]])
        try await story.act(story.employer, "/information-requests/1/refusals", ["remark": "A trade secret."])
        try await story.refuses(
            story.employer, "/information-requests/1/refusals", [:], 409, "information-request-answered")
        try await story.act(story.employer, "/information-requests/1/disclosures", documents)
        try await story.refuses(
            story.employer, "/information-requests/1/disclosures", documents, 409, "information-request-answered")
        let stray: JSONValue = ["subject": ["en": "Volumes"], "items": ["nothing"]]
        try await story.refuses(story.labour, "/information-requests", stray, 422, "item-unknown")
        try await story.refuses(
            story.employer, "/information-requests/1/disclosures", ["documents": []], 422, "invalid-body")
    }

    @Test
    func `a suspension has its days, and the law of the place its cap, named by article`() async throws {
        let story = try await ProcedureStory.seated(profile: "CN-BJ@1")
        story.on(50)
        let long: JSONValue = ["until": .string(ProcedureStory.date(150)), "cause": "agreement"]
        let capped = try await story.refuses(story.labour, "/suspensions", long, 422, "suspension-beyond-cap")
        let article = try #require(capped.string("/article"))
        #expect(article.hasPrefix("BJ §37") && capped.string("/detail")?.contains(article) == true)
        let past: JSONValue = ["until": .string(ProcedureStory.date(50)), "cause": "agreement"]
        try await story.refuses(story.labour, "/suspensions", past, 422, "suspension-ends-in-the-past")
        try await story.refuses(
            story.labour, "/suspensions", ["until": "2026-08-01", "cause": "agreement", "occurred_at": "2026-07"], 422,
            "day-unknown")
        let short: JSONValue = ["until": .string(ProcedureStory.date(60)), "cause": "agreement"]
        try await story.act(story.labour, "/suspensions", short)
        try await story.refuses(story.labour, "/suspensions", short, 409, "already-stated")
        try await story.act(story.employer, "/suspensions", short)
        try await story.refuses(story.labour, "/suspensions", short, 409, "already-suspended")
        try await story.refuses(
            story.labour, "/suspension-extensions", ["until": .string(ProcedureStory.date(60))], 422,
            "suspension-not-extended")
    }

    @Test
    func `a draft is signed, submitted, voted on and sealed in its order`() async throws {
        let story = try await ProcedureStory.settled()
        story.on(75)
        try await plansOutOfBounds(story)
        let assembled = try await story.both("/drafts", ProcedureStory.plan)
        let text: JSONValue = ["text_hash": .string(try #require(assembled.string("/events/0/data/plan/text_hash")))]
        let (labour, employer) = (story.labour, story.employer)
        try await story.refuses(labour, "/drafts/1/signatures", Self.anyText, 422, "text-differs")
        try await story.refuses(labour, "/drafts/1/submissions", ["route": "industry"], 409, "draft-not-signed")
        try await story.act(labour, "/drafts/1/signatures", text)
        try await story.refuses(labour, "/drafts/1/signatures", text, 409, "already-stated")
        try await story.act(employer, "/drafts/1/signatures", text)
        let sitting: JSONValue = ["eligible": 120, "attending": 84]
        try await story.refuses(story.federation, "/drafts/1/congresses", sitting, 409, "draft-not-submitted")
        let twice: JSONValue = ["route": "each_enterprise", "enterprises": ["Firm 1", "Firm 1"]]
        try await story.refuses(labour, "/drafts/1/submissions", twice, 422, "enterprise-named-twice")
        try await story.both("/drafts/1/submissions", ["route": "industry"])
        try await story.refuses(labour, "/drafts/1/submissions", ["route": "industry"], 409, "draft-already-submitted")
        try await story.refuses(
            story.recorder, "/drafts/1/ballots", ProcedureStory.ballot(60), 409, "congress-not-convened")
        try await story.refuses(
            story.federation, "/drafts/1/congresses", ["eligible": 84, "attending": 120], 422, "counts-do-not-fit")
        try await story.refuses(
            story.federation, "/drafts/1/congresses", ["enterprise": "Firm 1", "eligible": 120, "attending": 84], 422,
            "enterprise-not-voting")
        try await story.act(story.federation, "/drafts/1/congresses", sitting)
        try await story.refuses(
            story.recorder, "/drafts/1/ballots", ["in_favour": 80, "against": 5], 422, "counts-do-not-fit")
        try await story.refuses(labour, "/drafts/1/agreement-signatures", text, 409, "not-ratified")
        try await story.refuses(employer, "/drafts/1/filings", ["copies": 3], 409, "not-ratified")
        try await story.refuses(employer, "/drafts/1/seals", [:], 409, "agreement-not-signed")
        try await story.act(story.recorder, "/drafts/1/ballots", ProcedureStory.ballot(60))
        try await story.refuses(
            story.recorder, "/drafts/1/ballots", ProcedureStory.ballot(60), 409, "draft-already-voted-on")
        try await story.refuses(employer, "/drafts/1/filings", ["copies": 3], 409, "agreement-not-signed")
    }

    /// The term of a contract has bounds in law.
    private func plansOutOfBounds(_ story: ProcedureStory) async throws {
        guard case .object(let plan) = ProcedureStory.plan else { return }
        for (end, code, article) in [
            ("2026-09-01", "agreement-term-reversed", nil), ("2027-01-01", "agreement-term-too-short", "O22 §38"),
            ("2030-01-01", "agreement-term-too-long", "O22 §38" as String?),
        ] {
            var other = plan
            other["valid_through"] = .string(end)
            let refused = try await story.refuses(story.labour, "/drafts", .object(other), 422, code)
            #expect(refused.string("/article") == article)
        }
        var carrying = plan
        carrying["carried"] = ["per_parcel"]
        try await story.refuses(story.labour, "/drafts", .object(carrying), 422, "item-cannot-be-carried")
        var named = plan
        named["text_hash"] = .string(String(repeating: "a", count: 64))
        try await story.refuses(story.labour, "/drafts", .object(named), 422, "text-differs")
    }

    @Test
    func `an agreement is filed, received and objected to once`() async throws {
        let story = try await ProcedureStory.signed()
        story.on(86)
        let (employer, authority) = (story.employer, story.authority)
        try await story.refuses(story.labour, "/drafts", ProcedureStory.plan, 409, "agreement-already-signed")
        try await story.refuses(authority, "/drafts/1/receipts", [:], 409, "not-filed")
        try await story.refuses(employer, "/drafts/1/refilings", ["copies": 3], 409, "no-objection-to-answer")
        try await story.act(employer, "/drafts/1/seals")
        try await story.refuses(employer, "/drafts/1/seals", [:], 409, "already-stated")
        try await story.refuses(employer, "/drafts/1/filings", ["copies": 101], 422, "invalid-body")
        try await story.act(employer, "/drafts/1/filings", ["copies": 3])
        try await story.refuses(employer, "/drafts/1/filings", ["copies": 3], 409, "already-filed")
        try await story.refuses(authority, "/drafts/1/objections", ["clauses": [4]], 409, "not-received")
        try await story.refuses(authority, "/effect-confirmations", [:], 409, "not-received")
        try await story.act(authority, "/drafts/1/receipts")
        try await story.refuses(authority, "/drafts/1/receipts", [:], 409, "already-received")
        try await story.refuses(authority, "/drafts/1/objections", ["clauses": [4, 4]], 422, "clause-named-twice")
        try await story.refuses(authority, "/drafts/1/objections", ["clauses": [0]], 422, "invalid-body")
        try await story.act(authority, "/drafts/1/objections", ["clauses": [4]])
        try await story.refuses(authority, "/drafts/1/objections", ["clauses": [4]], 409, "already-objected")
        try await story.refuses(authority, "/effect-confirmations", [:], 409, "objection-stands")
        try await story.refuses(story.labour, "/publications", ["channel": "notice"], 409, "not-in-force")
    }

    @Test
    func `what is in force is published, copied and joined once`() async throws {
        let story = try await ProcedureStory.inForce()
        let (labour, employer) = (story.labour, story.employer)
        try await story.refuses(story.authority, "/effect-confirmations", [:], 409, "already-in-force")
        try await story.refuses(labour, "/drafts", ProcedureStory.plan, 409, "already-in-force")
        try await story.act(employer, "/publications", ["channel": "platform"])
        try await story.refuses(employer, "/publications", ["channel": "platform"], 409, "already-stated")
        try await story.act(labour, "/publications", ["channel": "notice"])
        try await story.act(labour, "/higher-union-copies")
        try await story.refuses(labour, "/higher-union-copies", [:], 409, "already-stated")
        try await story.both("/accessions", Self.firm)
        try await story.refuses(labour, "/accessions", Self.firm, 409, "already-acceded")
        try await story.refuses(
            labour, "/accessions", ["enterprise": "Firm 2", "workers": 1721], 422, "workers-exceed-scope")
    }

    @Test
    func `entries are corrected, contested and voided by their own version`() async throws {
        let story = try await ProcedureStory.seated()
        let (labour, employer) = (story.labour, story.employer)
        let terms = ProcedureStory.term("per_parcel", "0.59", "CNY/parcel")
        let offer = try await story.act(employer, "/offers", ["terms": [terms]])
        let entry = "/events/\(try #require(offer.integer("/version")))"
        let position: JSONValue = ["proposal": "E-1", "item": "per_parcel"]
        func corrected(_ amount: String) -> JSONValue {
            [
                "proposal": "E-1", "item": "per_parcel",
                "term": ["kind": "scalar", "amount": .string(amount), "unit": "CNY/parcel"],
            ]
        }
        try await story.refuses(employer, "/events/1/corrections", corrected("0.95"), 404, "entry-unknown")
        try await story.refuses(employer, "/events/9999/corrections", corrected("0.95"), 404, "entry-unknown")
        try await story.refuses(employer, entry + "/corrections", corrected("0.59"), 422, "correction-changes-nothing")
        try await story.refuses(
            labour, entry + "/contests", ["proposal": "E-1", "item": "daily_limit"], 422, "item-unknown")
        try await story.refuses(labour, entry + "/contest-resolutions", position, 409, "not-contested")
        try await story.act(labour, entry + "/contests", position)
        try await story.refuses(labour, entry + "/contests", position, 409, "already-contested")
        try await story.act(employer, entry + "/corrections", corrected("0.95"))
        try await story.act(labour, entry + "/contest-resolutions", position)
        try await story.act(employer, entry + "/voidings", position)
        try await story.refuses(employer, entry + "/voidings", position, 409, "entry-not-standing")
        let again = try await story.act(employer, "/offers", ["terms": [terms]])
        let accepted = "/events/\(try #require(again.integer("/version")))"
        try await story.act(labour, "/offers/E-2/acceptances")
        let other: JSONValue = [
            "proposal": "E-2", "item": "per_parcel",
            "term": ["kind": "scalar", "amount": "0.95", "unit": "CNY/parcel"],
        ]
        try await story.refuses(employer, accepted + "/corrections", other, 409, "entry-accepted")
    }

    @Test
    func `talks that ended without an agreement take no more of it`() async throws {
        let story = try await ProcedureStory.seated()
        try await story.both("/conclusions", ["outcome": "without_agreement"])
        let rules = ExamplePath.body(of: .discloseRules)
        try await story.refuses(story.employer, "/rule-disclosures", rules, 409, "negotiation-concluded")
        try await story.refuses(
            story.labour, "/suspensions", ["until": "2026-08-01", "cause": "agreement"], 409, "negotiation-concluded")
    }
}
