import StrictJSON
import Testing

@testable import ParleyHTTP

/// A dispute before the labour authority over HTTP (Order 22 §§49–54).
@Suite
struct ConciliationTests {
    private static let words = "双方同意派件单价每件 1.05 元；每日工时继续协商。"
    /// `printf 双方同意派件单价每件 1.05 元；每日工时继续协商。 | sha256sum`
    private static let wordsHash = "3e3f21459fc1dad51e8e8f0d5b59926fa1e9528682e1c6dd5d1c06c8e11747f6"

    private static func accepted(_ profile: String = "CN@1") async throws -> ProcedureStory {
        let story = try await ProcedureStory.seated(profile: profile)
        story.on(20)
        try await story.act(story.labour, "/conciliations", ["items": ["per_parcel"], "remark": "No movement."])
        story.on(21)
        try await story.act(story.authority, "/conciliations/1/acceptances")
        return story
    }

    @Test
    func `it is applied for, accepted, prolonged and settled, and the procedure shows all of it`() async throws {
        let story = try await Self.accepted()
        let accepted = try await story.procedure()
        #expect(accepted.string("/stage") == "in_conciliation")
        #expect(accepted.string("/conciliations/0/requests/0/side") == "labour")
        #expect(accepted.string("/conciliations/0/accepted_on") == ProcedureStory.date(21))
        #expect(accepted.string("/conciliations/0/clock/due") == ProcedureStory.date(53))
        #expect(accepted.string("/conciliations/0/clock/article") == "O22 §52")
        let extended = try await story.act(story.authority, "/conciliations/1/extensions", ["length": 15])
        #expect(extended.string("/events/0/data/clock/due") == ProcedureStory.date(67))
        let drafted = try await story.act(
            story.authority, "/conciliations/1/agreements",
            ["remark": .string(Self.words), "open_items": ["daily_limit", "deductions"]])
        #expect(drafted.string("/events/0/data/text_hash") == Self.wordsHash)
        let read = try await story.auditor.get(try #require(drafted.header("Location"))).expect(200)
        #expect(read.string("/disclosures/remark") == Self.words)
        let text: JSONValue = ["text_hash": .string(Self.wordsHash)]
        let signed = try await story.both("/conciliations/1/agreement-signatures", text)
        #expect(signed.string("/events/1/type") == "ConciliationClosed")
        let settled = try await story.procedure()
        #expect(settled.string("/conciliations/0/closed/outcome") == "settled")
        #expect(settled.string("/conciliations/0/closed/open_items/1") == "deductions")
        #expect(settled.string("/conciliations/0/agreement/signatures/completed_on") == ProcedureStory.date(21))
        #expect(settled["/stage"] == JSONValue.null)
    }

    @Test
    func `the authority takes a dispute up itself, and the clock closes what it leaves open`() async throws {
        let story = try await ProcedureStory.seated(profile: "CN-CQ@1")
        story.on(21)
        let opened = try await story.act(story.authority, "/own-motion-conciliations", ["items": ["per_parcel"]])
        #expect(opened.string("/events/0/type") == "ConciliationOpenedExOfficio")
        #expect(opened.string("/events/1/data/clock/article") == "CQ §48")
        story.on(81)
        #expect(try await story.sweep() == 0)
        story.on(82)
        #expect(try await story.sweep() == 1)
        #expect(try await story.sweep() == 0)
        let closed = try await story.procedure()
        #expect(closed.string("/conciliations/0/closed/outcome") == "unresolved")
        #expect(closed.string("/conciliations/0/closed/cause") == "time")
        #expect(closed.string("/conciliations/0/closed/open_items/2") == "deductions")
        #expect(closed["/conciliations/0/own_motion"] == JSONValue.bool(true))
    }

    @Test
    func `what the state or the law forbids is refused by its rule`() async throws {
        let story = try await ProcedureStory.seated()
        let (labour, authority) = (story.labour, story.authority)
        try await story.refuses(authority, "/conciliations/1/acceptances", [:], 404, "conciliation-unknown")
        try await story.refuses(labour, "/conciliations", ["items": ["shifts"]], 422, "item-unknown")
        let empty = try await story.refuses(labour, "/conciliations", ["items": []], 422, "invalid-body")
        #expect(empty.string("/errors/0/pointer") == "/items")
        try await story.act(labour, "/conciliations")
        try await story.refuses(labour, "/conciliations", [:], 409, "already-stated")
        try await story.refuses(authority, "/conciliations/1/extensions", [:], 409, "conciliation-not-accepted")
        try await story.refuses(authority, "/own-motion-conciliations", [:], 409, "conciliation-goes-on")
        try await story.act(authority, "/conciliations/1/acceptances")
        try await story.refuses(authority, "/conciliations/1/acceptances", [:], 409, "conciliation-already-accepted")
        let long = try await story.refuses(
            authority, "/conciliations/1/extensions", ["length": 16], 422, "extension-beyond-limit")
        #expect(long.string("/article") == "O22 §52")
        try await story.refuses(authority, "/conciliations/1/extensions", ["length": 0], 422, "invalid-body")
        try await story.act(authority, "/conciliations/1/extensions")
        try await story.refuses(
            authority, "/conciliations/1/extensions", ["length": 1], 409, "conciliation-already-extended")
        let text: JSONValue = ["text_hash": .string(Self.wordsHash)]
        try await story.refuses(
            labour, "/conciliations/1/agreement-signatures", text, 409, "conciliation-agreement-missing")
        let missing = try await story.refuses(authority, "/conciliations/1/agreements", [:], 422, "invalid-body")
        #expect(missing.string("/errors/0/pointer") == "/remark")
        try await story.refuses(
            authority, "/conciliations/1/agreements",
            ["remark": .string(Self.words + " "), "text_hash": .string(Self.wordsHash)], 422, "words-differ")
        try await story.act(authority, "/conciliations/1/agreements", ["remark": .string(Self.words)])
        let other: JSONValue = ["text_hash": .string(String(repeating: "0", count: 64))]
        try await story.refuses(
            labour, "/conciliations/1/agreement-signatures", other, 422, "conciliation-text-differs")
        try await story.act(authority, "/conciliations/1/closings", ["remark": "No agreement can be reached."])
        try await story.refuses(authority, "/conciliations/1/closings", [:], 409, "conciliation-is-closed")
        try await story.refuses(
            authority, "/own-motion-conciliations", ["occurred_at": .string(ProcedureStory.date(18))], 422,
            "conciliations-overlap")
    }

    @Test
    func `a signed agreement leaves nothing to conciliate`() async throws {
        let story = try await ProcedureStory.signed()
        try await story.refuses(story.employer, "/conciliations", [:], 409, "agreement-already-signed")
    }

    @Test
    func `it is told in both languages`() async throws {
        let story = try await Self.accepted("CN-HA@1")
        try await story.act(
            story.authority, "/conciliations/1/agreements",
            ["remark": .string(Self.words), "open_items": ["daily_limit"]])
        try await story.both("/conciliations/1/agreement-signatures", ["text_hash": .string(Self.wordsHash)])
        for (language, lines) in [
            (
                "en",
                [
                    "The labour side applies to the labour authority for conciliation 1 on Rate per parcel.",
                    "The labour authority accepts conciliation 1. It ends: by 27 July 2026 (CN-HA@1, HA §38).",
                    "Conciliation 1 is settled. Still open: Daily limit.",
                ]
            ),
            ("zh", ["劳动行政部门受理第 1 次协调处理。", "第 1 次协调处理达成协议而结束。尚未解决："]),
        ] {
            let timeline = try await story.auditor.get(
                story.path + "/timeline?limit=100", headers: ["Accept-Language": language]
            ).expect(200)
            for line in lines { #expect(timeline.text.contains(line), "\(line): \(timeline.text.suffix(1_200))") }
        }
    }
}
