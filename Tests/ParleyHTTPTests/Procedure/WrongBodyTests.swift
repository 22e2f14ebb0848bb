import HTTPTypes
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// Bodies of procedure acts that do not say what they should: the member is named, with a stable code.
@Suite
struct WrongBodyTests {
    private enum Who { case labour, employer, recorder, federation, authority }

    private static let wrong: [(who: Who, act: String, body: String, pointer: String, code: String)] = [
        (.labour, "/officials", #"{"person":"a","office":"ministry"}"#, "/office", "not-allowed"),
        (.labour, "/information-requests", #"{"subject":{}}"#, "/subject", "malformed"),
        (.labour, "/information-requests", #"{"subject":{"en":"x"},"items":[]}"#, "/items", "too-few"),
        (.labour, "/information-requests", #"{"subject":{"en":"x"},"wanted_by":"May"}"#, "/wanted_by", "malformed"),
        (.employer, "/information-requests/1/disclosures", #"{"documents":["x"]}"#, "/documents/0", "wrong-type"),
        (
            .employer, "/rule-disclosures",
            #"{"subject":"order_allocation","title":{"en":"x"},"version":"","effective_from":"2026-07-01"}"#,
            "/version",
            "too-short"
        ),
        (.labour, "/suspensions", #"{"until":"2026-13-01","cause":"agreement"}"#, "/until", "malformed"),
        (.labour, "/suspensions", #"{"until":"2026-08-01","cause":"mood"}"#, "/cause", "not-allowed"),
        (.labour, "/drafts", #"{"kind":"treaty"}"#, "/kind", "not-allowed"),
        (.labour, "/drafts/1/signatures", #"{"text_hash":"AB"}"#, "/text_hash", "malformed"),
        (.labour, "/drafts/1/signatures", #"{"text_hash":17}"#, "/text_hash", "number-for-string"),
        (.labour, "/drafts/1/submissions", #"{"route":"each_enterprise"}"#, "/enterprises", "missing-member"),
        (.labour, "/drafts/1/submissions", #"{"route":"each_enterprise","enterprises":[]}"#, "/enterprises", "too-few"),
        (.federation, "/drafts/1/congresses", #"{"eligible":0,"attending":0}"#, "/eligible", "out-of-range"),
        (.recorder, "/drafts/1/ballots", #"{"in_favour":-1,"against":0}"#, "/in_favour", "out-of-range"),
        (.recorder, "/drafts/1/ballots", #"{"in_favour":1.5,"against":0}"#, "/in_favour", "not-integer"),
        (.recorder, "/drafts/1/ballots", #"{"in_favour":1,"against":0,"secret":false}"#, "/secret", "wrong-type"),
        (
            .recorder, "/drafts/1/ballots", #"{"in_favour":1,"against":0,"announced":"yes"}"#, "/announced",
            "not-allowed"
        ),
        (.employer, "/drafts/1/filings", #"{"copies":0}"#, "/copies", "out-of-range"),
        (.authority, "/drafts/1/objections", #"{"clauses":[]}"#, "/clauses", "too-few"),
        (.authority, "/drafts/1/objections", #"{"clauses":[1001]}"#, "/clauses/0", "out-of-range"),
        (.labour, "/publications", #"{"channel":"rumour"}"#, "/channel", "not-allowed"),
        (
            .labour, "/session-schedules",
            #"{"starts_at":"8 March","place":{"en":"x"},"form":"negotiation_meeting"}"#, "/starts_at", "malformed"
        ),
        (.authority, "/arbitrations/1/awards", #"{"outcome":"won"}"#, "/outcome", "not-allowed"),
        (
            .recorder, "/arbitrations/1/judgments", #"{"instance":"third","outcome":"granted"}"#, "/instance",
            "not-allowed"
        ),
        (.labour, "/representative-publications", #"{"channel":"rumour"}"#, "/channel", "not-allowed"),
        (.labour, "/conciliations", #"{"items":["Per Parcel"]}"#, "/items/0", "malformed"),
        (.authority, "/conciliations/1/extensions", #"{"length":1001}"#, "/length", "out-of-range"),
        (.authority, "/conciliations/1/extensions", #"{"length":"10"}"#, "/length", "wrong-type"),
        (.labour, "/conciliations/1/agreement-signatures", #"{"text_hash":"AB"}"#, "/text_hash", "malformed"),
        (.employer, "/commitments/1/fulfilments", #"{"remark":7}"#, "/remark", "number-for-string"),
        (.recorder, "/sessions/1/attendances", #"{"present":[]}"#, "/present", "too-few"),
        (.recorder, "/sessions/1/attendances", #"{"present":["a b"]}"#, "/present/0", "malformed"),
        (.labour, "/sessions/1/caucuses", #"{"remark":""}"#, "/remark", "too-short"),
        (.labour, "/sessions/1/adjournments", #"{"until":"soon"}"#, "/until", "malformed"),
        (.recorder, "/late-positions", #"{"side":"neutral"}"#, "/side", "not-allowed"),
        (.recorder, "/late-positions", #"{"side":"labour","kind":"counter_offer"}"#, "/kind", "not-allowed"),
        (.recorder, "/late-sessions", #"{"form":"lunch"}"#, "/form", "not-allowed"),
        (.labour, "/events/1/confirmations", #"{"proposal":"X-1","item":"per_parcel"}"#, "/proposal", "malformed"),
        (.labour, "/ground-rules", #"{"rules":[]}"#, "/rules", "too-few"),
        (.labour, "/ground-rules", #"{"rules":[""]}"#, "/rules/0", "too-short"),
        (.labour, "/confidentiality-agreements", #"{"requests":[0]}"#, "/requests/0", "out-of-range"),
        (.labour, "/confidentiality-agreements", #"{"records":["x"]}"#, "/records/0", "wrong-type"),
        (
            .employer, "/algorithm-explanations",
            #"{"subject":"order_allocation","title":{"en":"x"},"version":"1","effective_from":"2026-07-01","parameters":[]}"#,
            "/parameters", "too-few"
        ),
        (.authority, "/indicators", #"{"kind":"mood"}"#, "/kind", "not-allowed"),
        (.labour, "/bargaining-units", #"{"title":{"en":"x"},"region":"63"}"#, "/region", "malformed"),
        (.labour, "/bargaining-units", #"{"title":{"en":"x"},"industry":"6"}"#, "/industry", "malformed"),
        (.labour, "/bargaining-units", #"{"title":{"en":"x"},"women":-1}"#, "/women", "out-of-range"),
        (.labour, "/amendment-proposals", #"{"items":["Per Parcel"],"remark":"x"}"#, "/items/0", "malformed"),
        (.labour, "/amendment-proposals/1/amendments", #"{"text_hash":"AB"}"#, "/text_hash", "malformed"),
        (.labour, "/statutory-dissolutions", #"{"ground":"mood","remark":"x"}"#, "/ground", "not-allowed"),
        (.employer, "/statutory-dissolutions", #"{"remark":"x"}"#, "/ground", "missing-member"),
        (
            .employer, "/rule-change-notices",
            #"{"subject":"order_allocation","title":{"en":"x"},"version":"13","effective_from":"July"}"#,
            "/effective_from", "malformed"
        ),
        (.labour, "/commitments/1/disputes", #"{"remark":""}"#, "/remark", "too-short"),
        (.labour, "/accessions", #"{"enterprise":"Firm 1","workers":0}"#, "/workers", "out-of-range"),
        (.labour, "/events/1/contests", #"{"proposal":"X-1","item":"per_parcel"}"#, "/proposal", "malformed"),
        (.labour, "/events/1/contests", #"{"proposal":"E-1","item":"Per Parcel"}"#, "/item", "malformed"),
        (
            .labour, "/events/1/corrections",
            #"{"proposal":"E-1","item":"per_parcel","term":{"kind":"scalar","amount":1.1,"unit":"CNY/parcel"}}"#,
            "/term/amount", "decimal-as-number"
        ),
    ]

    @Test
    func `a wrong member is named by its pointer`() async throws {
        let story = try await ProcedureStory.seated()
        let version = try await story.version()
        for (who, act, body, pointer, code) in Self.wrong {
            let caller =
                switch who {
                case .labour: story.labour
                case .employer: story.employer
                case .recorder: story.recorder
                case .federation: story.federation
                case .authority: story.authority
                }
            let answer = try await caller.send(
                .post, story.path + act, body: Array(body.utf8),
                headers: ["Idempotency-Key": Caller.freshKey(), "If-Match": "\"\(version)\""])
            #expect(answer.status == 422, "\(act) \(body): \(answer.text.prefix(300))")
            #expect(answer.string("/errors/0/pointer") == pointer, "\(act) \(body)")
            #expect(answer.string("/errors/0/code") == code, "\(act) \(body)")
            #expect(answer.string("/errors/0/hint")?.isEmpty == false)
        }
        #expect(try await story.version() == version)
    }

    @Test
    func `what cannot be a number of a draft, request or event is not found`() async throws {
        let story = try await ProcedureStory.seated()
        for number in ["0", "01", "x", "-1", "1.0", "9999999999"] {
            for act in ["/drafts/\(number)/seals", "/information-requests/\(number)/refusals"] {
                try await story.refuses(story.employer, act, [:], 404, "not-found")
            }
            try await story.refuses(
                story.labour, "/events/\(number)/contests", ["proposal": "E-1", "item": "per_parcel"], 404, "not-found")
        }
    }
}
