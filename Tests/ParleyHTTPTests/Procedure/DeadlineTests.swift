import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// The deadline board and its calendar.
@Suite
struct DeadlineTests {
    @Test
    func `a deadline is shown with its rule, article, days and what is left`() async throws {
        let story = try await ProcedureStory.invited()
        story.on(2)
        try await story.act(story.employer, "/receipts")
        story.on(12)
        try await story.server.catchUp()
        for caller in [story.labour, story.employer, story.auditor] {
            let board = try await caller.get("/v1/deadlines").expect(200)
            #expect(board.list("/data").count == 1 && board["/has_more"] == false)
            #expect(board.string("/data/0/rule") == "reply" && board.string("/data/0/party") == "employer")
            #expect(board.string("/data/0/article") == "O22 §32" && board.string("/data/0/profile") == "CN@1")
            #expect(board.string("/data/0/start") == ProcedureStory.date(2))
            #expect(board.string("/data/0/due") == ProcedureStory.date(22))
            // The last instant of that day at the place of the table.
            #expect(board.string("/data/0/due_at") == ProcedureStory.date(22) + "T15:59:59.999999Z")
            #expect(board.integer("/data/0/days_left") == 10)
            #expect(board.string("/data/0/status") == "running")
            #expect(board.header("ETag") == nil)
        }
        story.on(23)
        let overdue = try await story.labour.get("/v1/deadlines?status=overdue").expect(200)
        #expect(overdue.integer("/data/0/days_left") == -1)
        #expect(try await story.labour.get("/v1/deadlines?status=running").list("/data").isEmpty)
    }

    @Test
    func `nobody sees the deadlines of a table at which they have no seat`() async throws {
        let story = try await ProcedureStory.invited()
        story.on(2)
        try await story.act(story.employer, "/receipts")
        try await story.server.catchUp()
        let stranger = try await story.server.caller("stranger", .negotiator)
        for path in ["/v1/deadlines", "/v1/deadlines?negotiation=\(story.path.split(separator: "/").last ?? "")"] {
            #expect(try await stranger.get(path).expect(200).list("/data").isEmpty)
        }
        #expect(try await stranger.get("/v1/deadlines.ics").expect(200).text.contains("VEVENT") == false)
    }

    @Test
    func `the board goes page by page, and a cursor is good for its own question only`() async throws {
        let story = try await ProcedureStory.invited()
        story.on(2)
        try await story.act(story.employer, "/receipts")
        story.on(19)
        try await story.act(story.employer, "/acceptances")
        try await story.seatEverybody()
        story.on(50)
        try await story.both("/suspensions", ["until": .string(ProcedureStory.date(70)), "cause": "agreement"])
        try await story.server.catchUp()
        let whole = try await story.labour.get("/v1/deadlines").expect(200).list("/data")
        #expect(whole.count >= 2)
        var told: [JSONValue] = []
        var path = "/v1/deadlines?limit=1"
        while true {
            let page = try await story.labour.get(path).expect(200)
            told += page.list("/data")
            guard let cursor = page.string("/next_cursor") else { break }
            #expect(page.header("Link")?.contains("cursor=\(cursor)") == true)
            try await story.employer.get("/v1/deadlines?limit=1&cursor=\(cursor)").expect(400, "invalid-cursor")
            try await story.labour.get("/v1/deadlines?rule=reply&cursor=\(cursor)").expect(400, "invalid-cursor")
            path = "/v1/deadlines?limit=1&cursor=\(cursor)"
        }
        #expect(told == whole)
        let suspension = try await story.labour.get("/v1/deadlines?rule=suspension").expect(200)
        #expect(suspension.list("/data").count == 1)
        #expect(suspension.string("/data/0/due") == ProcedureStory.date(70))
        let early = try await story.labour.get("/v1/deadlines?due_before=\(ProcedureStory.date(30))T00:00:00Z")
        #expect(early.expect(200).list("/data").count == whole.count - 1)
        for query in ["rule=never", "status=late", "negotiation=x", "due_before=soon", "limit=0"] {
            try await story.labour.get("/v1/deadlines?\(query)").expect(400, "invalid-parameter")
        }
        try await story.labour.get("/v1/deadlines?party=labour").expect(400, "unknown-parameter")
    }

    @Test
    func `the calendar has an event for each day on which something is due`() async throws {
        let story = try await ProcedureStory.invited()
        story.on(2)
        try await story.act(story.employer, "/receipts")
        try await story.server.catchUp()
        let calendar = try await story.employer.get("/v1/deadlines.ics", headers: ["Accept": "text/calendar"])
        calendar.expect(200)
        #expect(calendar.header("Content-Type") == "text/calendar; charset=utf-8")
        let lines = calendar.text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.first == "BEGIN:VCALENDAR" && lines.suffix(2) == ["END:VCALENDAR", ""])
        #expect(lines.count { $0 == "BEGIN:VEVENT" } == 1)
        #expect(lines.contains("DTSTART;VALUE=DATE:20260626"))
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        try await story.employer.get("/v1/deadlines.ics", headers: ["Accept": "application/json"])
            .expect(406, "not-acceptable")
        try await story.employer.get("/v1/deadlines.ics?limit=1").expect(400, "unknown-parameter")
    }
}
