import StrictJSON
import Testing

@testable import ParleyHTTP

/// Sessions in full, late entries and confirmations over HTTP.
@Suite
struct SessionRecordTests {
    private static let present: JSONValue = ["present": ["labour-chief", "employer-chief", "recorder"]]
    private static let meeting: JSONValue = ["form": "consultation_talk", "chair": "labour"]

    private static func offer(_ amount: String) -> JSONValue {
        ["terms": [ProcedureStory.term("per_parcel", amount, "CNY/parcel")]]
    }

    private static func late(_ amount: String, on day: Int) -> JSONValue {
        [
            "side": "employer", "kind": "offer", "terms": [ProcedureStory.term("per_parcel", amount, "CNY/parcel")],
            "occurred_at": .string(ProcedureStory.date(day)), "remark": "Page 3 of the notes of that day.",
        ]
    }

    /// Session 1 goes on, on day 35.
    private static func meeting() async throws -> ProcedureStory {
        let story = try await ProcedureStory.seated()
        story.on(35)
        try await story.act(story.recorder, "/sessions", meeting)
        return story
    }

    /// The story in a language.
    private static func timeline(_ story: ProcedureStory, _ language: String) async throws -> String {
        try await story.auditor.get(story.path + "/timeline?limit=200", headers: ["Accept-Language": language])
            .expect(200).text
    }

    @Test
    func `who was there, a caucus and the adjournment show in the procedure`() async throws {
        let story = try await Self.meeting()
        let noted = try await story.act(story.recorder, "/sessions/1/attendances", Self.present)
        #expect(noted.string("/events/0/type") == "AttendanceRecorded")
        #expect(noted.list("/events/0/data/present").count == 3)
        #expect(!noted.text.contains("labour-chief"), "a payload names nobody")
        try await story.act(story.employerSecond, "/sessions/1/caucuses")
        #expect(try await story.procedure().string("/sessions/0/in_caucus") == "employer")
        try await story.refuses(story.labour, "/offers", Self.offer("1.20"), 409, "caucus-running")
        try await story.refuses(story.labour, "/sessions/1/caucuses", [:], 409, "caucus-running")
        try await story.refuses(story.labour, "/sessions/1/caucus-endings", [:], 403, "caucus-of-the-other-side")
        try await story.act(story.employer, "/sessions/1/caucus-endings")
        try await story.refuses(story.employer, "/sessions/1/caucus-endings", [:], 409, "no-caucus-running")
        try await story.act(story.labour, "/offers", Self.offer("1.20"))
        let until: JSONValue = ["until": .string(ProcedureStory.date(42))]
        let asked = try await story.act(story.employer, "/sessions/1/adjournments", until)
        #expect(asked.string("/events/0/type") == "ProcedureStepProposed")
        #expect(try await story.procedure().string("/pending_steps/0/step/step") == "adjourn_session")
        let adjourned = try await story.act(story.labour, "/sessions/1/adjournments", until)
        #expect(adjourned.string("/events/0/type") == "SessionAdjourned")
        let procedure = try await story.procedure()
        #expect(procedure["/sessions/0/open"] == false && procedure["/sessions/0/adjourned"] == true)
        #expect(procedure.string("/sessions/0/adjourned_until") == ProcedureStory.date(42))
        #expect(procedure.list("/sessions/0/present").count == 3)
        #expect(procedure.integer("/sessions/0/caucuses/employer") == 1)
        #expect(procedure.integer("/sessions/0/caucuses/labour") == 0)
        #expect(procedure["/sessions/0/in_caucus"] == .null && procedure.list("/pending_steps").isEmpty)
        try await story.refuses(story.labour, "/sessions/1/adjournments", until, 409, "no-session-open")
        let english = try await Self.timeline(story, "en")
        for line in [
            "The recorder notes who was at session 1: 1 for labour, 1 for the employers, 1 neutral.",
            "The employer side withdraws from session 1 to consult among itself.",
            "The employer side is back in session 1.",
            "The employer side states: session 1 should be adjourned until 16 July 2026.",
            "Session 1 is adjourned until 16 July 2026.",
        ] { #expect(english.contains(line), "\(line)") }
        let chinese = try await Self.timeline(story, "zh")
        for line in ["记录员记录第 1 次会议出席情况", "离席内部商议", "第 1 次会议休会，至2026年7月16日"] {
            #expect(chinese.contains(line), "\(line)")
        }
    }

    @Test
    func `what is no session, or no adjournment, is refused by its rule`() async throws {
        let story = try await Self.meeting()
        let recorder = story.recorder
        try await story.refuses(
            recorder, "/sessions/1/attendances", ["present": ["labour-chief"]], 422, "side-absent")
        try await story.refuses(
            recorder, "/sessions/1/attendances", ["present": ["labour-chief", "nobody-known"]], 422, "seat-unknown")
        try await story.refuses(
            recorder, "/sessions/1/attendances", ["present": ["recorder", "recorder"]], 422, "attendee-named-twice")
        try await story.refuses(recorder, "/sessions/2/attendances", Self.present, 404, "session-unknown")
        try await story.refuses(
            story.labour, "/sessions/1/adjournments", ["until": .string(ProcedureStory.date(34))], 422,
            "adjourned-into-the-past")
    }

    @Test
    func `a late position changes nothing that was known, and is accepted once its side confirmed it`() async throws {
        let story = try await Self.meeting()
        try await story.act(story.labour, "/demands", Self.offer("1.20"))
        try await story.act(story.employer, "/offers", Self.offer("0.90"))
        story.on(42)
        try await story.act(story.recorder, "/sessions/1/closings")
        let before = try await story.version()
        func table(_ moment: String) async throws -> Answer {
            try await story.auditor.get(story.path + "/table?" + moment).expect(200)
        }
        let known = try await table("at_version=\(before)")
        let then = try await story.auditor.get(story.path + "/events/\(before)").expect(200).string("/recorded_at")
        let entered = try await story.act(story.recorder, "/late-positions", Self.late("1.00", on: 38))
        #expect(entered.string("/events/0/type") == "LateEntryRecorded")
        #expect(entered.string("/events/0/data/position/number") == "E-2")
        #expect(entered.string("/events/0/occurred_at") == ProcedureStory.date(38))
        let by37 = try await table("occurred_by=\(ProcedureStory.date(37))T16:00:00Z")
        #expect(by37.string("/items/0/employer/term/amount") == "0.90")
        let by39 = try await table("occurred_by=\(ProcedureStory.date(39))T16:00:00Z")
        #expect(by39.string("/items/0/employer/term/amount") == "1.00")
        let pending = try await story.procedure()
        #expect(pending.string("/late_entries/0/status") == "open")
        #expect(pending.list("/late_entries/0/confirmed_by").isEmpty)
        let proposal = try await story.labour.get(story.path + "/proposals/E-2").expect(200)
        #expect(proposal.integer("/late_entry") == 1 && proposal["/confirmed"] == false)
        #expect(try await story.labour.get(story.path + "/proposals/E-1").expect(200)["/late_entry"] == nil)
        try await story.refuses(story.labour, "/offers/E-2/acceptances", [:], 409, "late-entry-unconfirmed")
        try await story.act(story.employerSecond, "/late-entries/1/confirmations")
        try await story.refuses(story.employer, "/late-entries/1/confirmations", [:], 409, "already-stated")
        try await story.refuses(story.labour, "/late-entries/2/confirmations", [:], 404, "late-entry-unknown")
        #expect(try await story.procedure().text.contains("\"confirmed_by\":[\"employer\"]"))
        try await story.act(story.labour, "/offers/E-2/acceptances")
        let english = try await Self.timeline(story, "en")
        for line in [
            "Late entry 1, by the recorder: E-2, the employer side, Rate per parcel: 1.00 CNY/parcel. It waits for that "
                + "side's word.",
            "The employer side confirms late entry 1.",
        ] { #expect(english.contains(line), "\(line)") }
        #expect(try await Self.timeline(story, "zh").contains("记录员补记第 1 项"))
        // The log tells the time of the machine, which the clock of the story has to have reached.
        story.on(20_000)
        let asOf = try await table("as_of=\(try #require(then))")
        #expect(asOf["/items"] == known["/items"], "what was known then stays as it was")
    }

    @Test
    func `what happened last is not late, and a late session takes the next number`() async throws {
        let story = try await Self.meeting()
        try await story.refuses(
            story.recorder, "/late-positions", Self.late("1.00", on: 35), 422, "late-entry-not-late")
        var session: JSONObject = [
            "form": "coordination_meeting", "chair": "employer", "present": ["labour-chief", "employer-chief"],
        ]
        session["occurred_at"] = .string(ProcedureStory.date(30))
        let entered = try await story.act(story.recorder, "/late-sessions", .object(session))
        #expect(entered.integer("/events/0/data/session") == 2)
        #expect(entered["/events/0/data/first"] == true)
        let procedure = try await story.procedure()
        #expect(procedure["/sessions/1/late_entry"] == true && procedure["/sessions/1/open"] == false)
        #expect(procedure.string("/sessions/1/opened_at") == ProcedureStory.date(30))
        #expect(procedure["/sessions/0/open"] == true)
        session["occurred_at"] = nil
        try await story.refuses(story.recorder, "/late-sessions", .object(session), 422, "late-entry-not-late")
        #expect(try await Self.timeline(story, "en").contains("session 2 was held, a coordination meeting"))
        #expect(try await Self.timeline(story, "zh").contains("第 2 次会议已召开"))
    }

    @Test
    func `the other side confirms a position, until it contests it`() async throws {
        let story = try await Self.meeting()
        try await story.act(story.employer, "/offers", Self.offer("0.90"))
        let version = try await story.version()
        let entry: JSONValue = ["proposal": "E-1", "item": "per_parcel"]
        let path = "/events/\(version)/confirmations"
        try await story.refuses(story.employer, path, entry, 403, "entry-of-own-side")
        try await story.refuses(story.labour, "/events/1/confirmations", entry, 404, "entry-unknown")
        try await story.act(story.labour, "/events/\(version)/contests", entry)
        try await story.refuses(story.labour, path, entry, 409, "own-contest-stands")
        try await story.act(story.labour, "/events/\(version)/contest-resolutions", entry)
        try await story.act(story.labourSecond, path, entry)
        try await story.refuses(story.labour, path, entry, 409, "already-stated")
        let procedure = try await story.procedure()
        #expect(procedure.string("/confirmations/0/proposal") == "E-1")
        #expect(procedure.string("/confirmations/0/side") == "labour")
        #expect(procedure.integer("/confirmations/0/version") == version)
        #expect(
            try await Self.timeline(story, "en").contains(
                "The labour side confirms the record of E-1 on Rate per parcel."))
        #expect(try await Self.timeline(story, "zh").contains("的记录无误"))
    }
}
