import StrictJSON
import Testing

@testable import ParleyHTTP

/// Representatives made known and sessions fixed over HTTP, with the clocks that the place counts from them.
@Suite
struct PreparationTests {
    private static func session(_ day: Int) -> JSONValue {
        [
            "starts_at": .string(ProcedureStory.date(day) + "T09:00"), "place": ["en": "Xining federation, room 3"],
            "form": "negotiation_meeting", "items": ["per_parcel"],
        ]
    }

    @Test
    func `both sides fix a session, and the procedure shows what is due before it`() async throws {
        let story = try await ProcedureStory.seated(profile: "CN-SD@1")
        let stated = try await story.act(story.labour, "/session-schedules", Self.session(40))
        #expect(stated.string("/events/0/type") == "ProcedureStepProposed")
        let pending = try await story.procedure()
        #expect(pending.string("/pending_steps/0/step/step") == "schedule_session")
        #expect(pending.string("/pending_steps/0/step/starts_at") == ProcedureStory.date(40) + "T09:00")
        let fixed = try await story.act(story.employer, "/session-schedules", Self.session(40))
        #expect(fixed.string("/events/0/type") == "SessionScheduled")
        #expect(fixed.string("/events/0/data/disclosure/due") == ProcedureStory.date(30))
        let scheduled = try await story.procedure()
        #expect(scheduled.string("/session_schedules/0/place/en") == "Xining federation, room 3")
        #expect(scheduled["/session_schedules/0/held"] == JSONValue.bool(false))
        try await story.act(story.labour, "/information-requests", ["subject": ["en": "Volumes by band"]])
        story.on(31)
        let late = try await story.act(
            story.employer, "/information-requests/1/disclosures", ["documents": [["en": "Volumes 2025"]]])
        #expect(late.string("/events/0/data/timeliness/clock/article") == "SD §23")
        try await story.act(story.recorder, "/sessions", ["form": "negotiation_meeting", "chair": "labour"])
        let held = try await story.procedure()
        #expect(held["/session_schedules/0/held"] == JSONValue.bool(true))
        #expect(held.text.contains("\"rule\":\"disclose_before_session\""))
    }

    @Test
    func `the inviting side publishes in Hangzhou before the reply`() async throws {
        let story = try await ProcedureStory.invited(profile: "CN-ZJ-HZ@1")
        let published = try await story.act(
            story.labour, "/representative-publications", ["channel": "platform"])
        #expect(published.string("/events/0/type") == "RepresentativesPublished")
        #expect(published.string("/events/0/data/side") == "labour")
        let procedure = try await story.procedure()
        #expect(procedure.string("/representatives_published/0/on") == ProcedureStory.date(0))
        #expect(procedure.string("/clocks/0/rule") == "name_reps")
        #expect(procedure.string("/clocks/0/status") == "met")
        try await story.refuses(
            story.labour, "/representative-publications", ["channel": "notice"], 409, "already-stated")
        try await story.refuses(
            story.employer, "/representative-publications", ["channel": "notice"], 403, "no-seat")
    }

    @Test
    func `a session that cannot be held is refused by its rule`() async throws {
        let story = try await ProcedureStory.seated()
        try await story.refuses(
            story.labour, "/session-schedules", Self.session(18), 422, "session-in-the-past")
        guard case .object(var stray) = Self.session(40) else { return }
        stray["items"] = ["shifts"]
        try await story.refuses(story.labour, "/session-schedules", .object(stray), 422, "item-unknown")
        stray["items"] = []
        try await story.refuses(story.labour, "/session-schedules", .object(stray), 422, "invalid-body")
    }

    @Test
    func `the preparation is told in both languages`() async throws {
        let story = try await ProcedureStory.seated(profile: "CN-SD@1")
        try await story.both("/session-schedules", Self.session(40))
        try await story.act(story.employer, "/representative-publications", ["channel": "notice"])
        for (language, lines) in [
            (
                "en",
                [
                    "Both sides fix session 1, a negotiation meeting, for 2026-07-14T09:00 at “Xining federation, room 3” "
                        + "on Rate per parcel. Information before the session: by 4 July 2026 (CN-SD@1, SD §23).",
                    "The employer side makes its 2 representatives known by notice at the workplace.",
                ]
            ),
            ("zh", ["双方商定第 1 次会议：", "企业方公布协商代表 2 名，方式：工作场所张贴。"]),
        ] {
            let timeline = try await story.auditor.get(
                story.path + "/timeline?limit=100", headers: ["Accept-Language": language]
            ).expect(200)
            for line in lines { #expect(timeline.text.contains(line), "\(line): \(timeline.text.suffix(1_200))") }
        }
    }
}
