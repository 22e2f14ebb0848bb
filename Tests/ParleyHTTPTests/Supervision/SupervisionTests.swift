import Bargaining
import HTTPTypes
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite struct SupervisionTests {
    private typealias Story = SupervisionHTTPStory

    @Test(arguments: SupervisionRoutes.bodies.map { $0.operation })
    func `examples of the documentation are recorded as they stand`(_ operation: OperationID) async throws {
        let story = try await Story.ready(for: operation)
        let body = try #require(SupervisionRoutes.bodies.first { $0.operation == operation })
        let path = try story.path(of: operation)
        let dry = try await story.author(of: operation).post(path + "?validate_only=true", Table.object(body.example))
            .expect(200)
        let done = try await story.author(of: operation).post(path, Table.object(body.example)).expect(201)
        #expect(dry.string("/events/0/type") == done.string("/events/0/type") && done.string("/status") != nil)
    }

    @Test func `letters go from the reminder to the decision, and everybody reads how it stands`() async throws {
        let story = try await Story.opened()
        try await story.union.post(story.path + "/reminders", Table.object(IssueReminderRequest.example)).expect(201)
        let opinion = try await story.opinion()
        #expect(opinion.string("/opinion/clock/article") == "ZJS §22")
        #expect(opinion.string("/deadline/due") == "2026-06-26" && opinion.string("/deadline/status") == "running")
        try await story.union.post(story.path + "/suggestions", Table.object(IssueSuggestionRequest.example))
            .expect(409, "opinion-not-refused")
        try await story.refusal()
        try await story.suggestion()
        for (result, status) in [("investigation_opened", "investigated"), ("correction_ordered", "decided")] {
            let answer = try await story.authority.post(story.path + "/outcomes", ["result": .string(result)]).expect(
                201)
            #expect(answer.string("/status") == status)
        }
        for caller in [story.union, story.employer, story.authority, story.auditor] {
            let read = try await caller.get(story.path).expect(200)
            #expect(read.string("/status") == "decided" && read.list("/outcomes").count == 2)
            #expect(read.string("/case/employer") == "Hangzhou Express Company 1")
            #expect(read.string("/suggestion/ground") == "refused" && read.string("/answer/answer") == "refused")
            let tag = try #require(read.header("ETag"))
            try await caller.get(story.path, headers: ["If-None-Match": tag]).expect(304)
            let events = try await caller.get(story.path + "/events").expect(200)
            #expect(events.list("/data").count == 7 && events["/has_more"] == .bool(false))
            // What a letter says stands beside its event, for those who may read it.
            #expect(events.string("/data/2/disclosures/remark")?.contains("Take the rates back") == true)
        }
        let second = try await story.union.get(story.path + "/events?after_version=2&limit=2").expect(200)
        #expect(second.integer("/data/0/version") == 3 && second.integer("/next_after_version") == 4)
        try await story.union.post(story.path + "/closures", ["reason": "corrected"]).expect(
            409, "supervision-case-ended")
    }

    @Test func `the story is told in the reader's language`() async throws {
        let story = try await Story.opened()
        try await story.opinion()
        let english = try await story.union.get(story.path + "/timeline", headers: ["Accept-Language": "en"]).expect(
            200)
        #expect(english.list("/data").count == 2 && english.header("Content-Language") == "en")
        #expect(english.string("/data/1/text")?.contains("owes an answer by 26 June 2026 (CN-ZJ@1, ZJS §22)") == true)
        let chinese = try await story.employer.get(story.path + "/timeline", headers: ["Accept-Language": "zh"])
            .expect(200)
        #expect(chinese.string("/data/1/text")?.contains("应于2026年6月26日前答复") == true)
    }

    @Test func `the deadline is on the board and in the calendar of those who may read it, and is marked once`()
        async throws
    {
        let story = try await Story.opened()
        try await story.opinion()
        try await story.server.catchUp()
        for caller in [story.union, story.employer, story.auditor] {
            let board = try await caller.get("/v1/deadlines?rule=opinion_answer").expect(200)
            #expect(board.list("/data").count == 1 && board.string("/data/0/due") == "2026-06-26")
            #expect(
                board.string("/data/0/supervision_case_id") == story.path.split(separator: "/").last.map(String.init))
            #expect(board.string("/data/0/supervision_case_title/zh") == "计件单价调整未事先告知")
            #expect(board.string("/data/0/article") == "ZJS §22" && board["/data/0/negotiation_id"] == nil)
            #expect(board.integer("/data/0/days_left") == 22 && board.string("/data/0/party") == "employer")
            let calendar = try await caller.get("/v1/deadlines.ics").expect(200)
            #expect(calendar.text.contains("DTSTART;VALUE=DATE:20260626"))
        }
        #expect(try await story.authority.get("/v1/deadlines").expect(200).list("/data").isEmpty)
        story.pass(days: 400)
        #expect(try await story.server.sweep() == 1)
        #expect(try await story.server.sweep() == 0)
        try await story.server.catchUp()
        let missed = try await story.union.get("/v1/deadlines?status=missed").expect(200)
        #expect(missed.string("/data/0/settled_on") == "2026-06-27")
        let read = try await story.employer.get(story.path).expect(200)
        #expect(read.string("/status") == "answer_overdue" && read.string("/deadline/status") == "missed")
        let late = try await story.employer.post(story.path + "/answers", ["answer": "corrected", "remark": "Done."])
            .expect(201)
        #expect(late.string("/answer/timeliness/clock/due") == "2026-06-26")
    }

    @Test func `the list shows each caller what it may read, newest first, page by page`() async throws {
        let first = try await Story.opened()
        let second = try await Story.opened(first.server)
        try await first.opinion()
        try await first.server.catchUp()
        func ids(_ caller: Caller, _ query: String = "") async throws -> [String] {
            try await caller.get("/v1/supervision-cases" + query).expect(200).list("/data").compactMap {
                Answer(body: $0.encoded()).string("/supervision_case_id").map { "/v1/supervision-cases/\($0)" }
            }
        }
        #expect(try await ids(first.union) == [second.path, first.path])
        #expect(try await ids(first.auditor) == [second.path, first.path])
        #expect(try await ids(first.employer) == [first.path])
        #expect(try await ids(first.authority).isEmpty)
        #expect(try await ids(first.union, "?status=opinion_issued") == [first.path])
        let page = try await first.union.get("/v1/supervision-cases?limit=1").expect(200)
        let cursor = try #require(page.string("/next_cursor"))
        #expect(try await ids(first.union, "?limit=1&cursor=\(cursor)") == [first.path])
        try await first.auditor.get("/v1/supervision-cases?limit=1&cursor=\(cursor)").expect(400, "invalid-cursor")
        for wrong in ["?status=open", "?negotiation=x", "?rule=reply", "?limit=0"] {
            let answer = try await first.union.get("/v1/supervision-cases" + wrong)
            #expect(answer.status == 400, "\(answer.text)")
        }
    }

    @Test func `to everybody else the case is not there, whatever they ask`() async throws {
        let story = try await Story.opened()
        try await story.opinion()
        for role in Role.allCases where PolicyTable.readers.contains(role) && role != .auditor {
            let stranger = try await story.server.caller("stranger-\(role.rawValue)", role)
            for read in ["", "/events", "/timeline"] {
                try await stranger.get(story.path + read).expect(404, "not-found")
            }
            for body in SupervisionRoutes.bodies where body.operation != .openSupervisionCase {
                try await stranger.post(try story.path(of: body.operation), Table.object(body.example))
                    .expect(404, "not-found")
            }
        }
        // An authority that was not asked yet is a stranger as well, and so is an employer that nobody wrote to.
        try await story.authority.get(story.path).expect(404, "not-found")
        let silent = try await Story.opened(story.server)
        try await silent.employer.get(silent.path).expect(404, "not-found")
        // A case is no negotiation, party or campaign, and the other way round.
        let id = story.path.split(separator: "/").last.map(String.init) ?? ""
        for other in ["negotiations", "parties", "campaigns"] {
            try await story.auditor.get("/v1/\(other)/\(id)").expect(404, "not-found")
        }
    }

    @Test func `the wrong one of those who take part is told so by a code of its own`() async throws {
        let story = try await Story.ready(for: .recordSupervisionOutcome)
        let server = story.server
        // Accounts with every role, so that only the record says who they are in the case.
        let union = try await server.caller("federation", .unionFederation, .chiefRepresentative, .labourAuthority)
        let employer = try await server.caller(
            "employer-chief", .unionFederation, .chiefRepresentative, .labourAuthority)
        try await union.post(story.path + "/answers", ["answer": "refused", "remark": "x"])
            .expect(403, "not-the-addressed-employer")
        try await union.post(story.path + "/outcomes", ["result": "declined"])
            .expect(403, "not-the-addressed-authority")
        try await employer.post(story.path + "/reminders", ["remark": "x"]).expect(403, "not-the-issuing-union")
    }

    @Test func `a case names a negotiation only where its union can read it`() async throws {
        let story = try await Story.opened()
        let table = try await Table.open(story.server)
        let id = table.path.split(separator: "/").last.map(String.init) ?? ""
        let body = Story.opening(changing: [("link", ["negotiation": .string(id)])])
        try await story.union.post("/v1/supervision-cases", body).expect(422, "supervised-matter-unknown")
        let federation = try await table.official(.federation, .unionFederation)
        let opened = try await federation.post("/v1/supervision-cases", body, key: "linked").expect(201)
        #expect(opened.string("/case/link/negotiation") == id)
        try await federation.post("/v1/supervision-cases", body, key: "linked").expect(201)
        try await story.server.catchUp()
        let listed = try await federation.get("/v1/supervision-cases?negotiation=\(id)").expect(200)
        #expect(listed.list("/data").count == 1)
        let wrong = Story.opening(changing: [("link", ["negotiation": .string(id), "commitment": 7])])
        try await federation.post("/v1/supervision-cases", wrong).expect(422, "supervised-matter-unknown")
    }

    @Test func `rules of cases are problems with codes, and a stale answer shows what was missed`() async throws {
        let story = try await Story.opened()
        let opinions = story.path + "/opinions"
        let body: [BodyExample] = [("signed_by", "chair"), ("remark", "Correct it.")]
        try await story.union.post(opinions, Table.object(body + [("answer_by", "2026-06-30")]))
            .expect(422, "answer-period-is-the-laws")
        try await story.union.post(opinions, Table.object(body + [("served_on", "2099-01-01")]))
            .expect(422, "opinion-served-in-the-future")
        let national = try await Story.opened(story.server, changing: [("profile", "CN@1")])
        try await national.union.post(national.path + "/opinions", Table.object(body)).expect(422, "answer-day-missing")
        let unknown = Story.opening(changing: [("profile", "CN-XX@1")])
        try await story.union.post("/v1/supervision-cases", unknown).expect(422, "profile-unknown")
        try await story.union.post(
            "/v1/supervision-cases", Story.opening(changing: [("time_zone", "Mars/Olympus")])
        ).expect(422, "invalid-body")
        try await story.union.post(
            "/v1/supervision-cases", Story.opening(changing: [("addressee", "federation")])
        ).expect(422, "addressee-is-the-issuer")
        try await story.opinion()
        let stale = try await story.union.post(
            story.path + "/closures", ["reason": "withdrawn"], version: 1
        ).expect(412, "stale-version")
        #expect(stale.string("/missed_events/0/type") == "OpinionIssued")
        let first = try await story.union.post(
            story.path + "/reminders", Table.object(IssueReminderRequest.example), key: "once"
        ).expect(201)
        let second = try await story.union.post(
            story.path + "/reminders", Table.object(IssueReminderRequest.example), key: "once"
        ).expect(201)
        #expect(first.bytes == second.bytes && second.header("Idempotent-Replayed") == "true")
    }
}
