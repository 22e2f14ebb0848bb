import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// The procedure as it is read: as a whole, as it was, by everybody at the table.
@Suite
struct ProcedureReadTests {
    @Test
    func `the procedure of any version is still there`() async throws {
        let story = try await ProcedureStory.inForce()
        let last = try await story.version()
        var stages: [String] = []
        for version in 1...last {
            let procedure = try await story.auditor.get(story.path + "/procedure?at_version=\(version)").expect(200)
            let stage = procedure.string("/stage") ?? "none"
            if stages.last != stage { stages.append(stage) }
        }
        #expect(
            stages == ["none", "draft", "in_ratification", "ratified", "signed", "filed", "under_review", "in_force"])
    }

    @Test
    func `whoever has the procedure is told so until something happens`() async throws {
        let story = try await ProcedureStory.seated()
        let first = try await story.labour.get(story.path + "/procedure").expect(200)
        let tag = try #require(first.header("ETag"))
        #expect(try await story.labour.get(story.path + "/procedure", headers: ["If-None-Match": tag]).status == 304)
        try await story.act(story.labour, "/information-requests", ["subject": ["en": "Volumes by band"]])
        let second = try await story.labour.get(story.path + "/procedure", headers: ["If-None-Match": tag])
        second.expect(200)
        #expect(second.header("ETag") != tag)
    }

    @Test
    func `officials read what the sides read, and others nothing`() async throws {
        let story = try await ProcedureStory.received()
        try await story.server.catchUp()
        for view in ["", "/table", "/procedure", "/timeline", "/events", "/proposals"] {
            let seen = try await story.labour.get(story.path + view).expect(200)
            for official in [story.authority, story.federation, story.tripartite] {
                #expect(try await official.get(story.path + view).expect(200).bytes == seen.bytes, "\(view)")
            }
        }
        let board = try await story.labour.get("/v1/deadlines").expect(200)
        #expect(!board.list("/data").isEmpty)
        #expect(try await story.authority.get("/v1/deadlines").list("/data") == board.list("/data"))
        let other = try await story.server.caller("other-authority", .labourAuthority)
        try await other.get(story.path + "/procedure").expect(404, "not-found")
        #expect(try await other.get("/v1/deadlines").expect(200).list("/data").isEmpty)
    }

    @Test
    func `every answer has the members that the description promises`() async throws {
        let story = try await ProcedureStory.inForce()
        try await story.server.catchUp()
        let document = Answer(body: OpenAPIDocument.json())
        for (schema, answer, pointer) in [
            ("Procedure", try await story.procedure(), ""), ("Clock", try await story.procedure(), "/clocks/0"),
            ("Deadline", try await story.labour.get("/v1/deadlines"), "/data/0"),
            ("Profile", try await story.labour.get("/v1/profiles/CN@1"), ""),
        ] {
            let required = document.list("/components/schemas/\(schema)/required")
            #expect(required.count > 5)
            for case .string(let name) in required {
                #expect(answer[pointer + "/" + name] != nil, "\(schema): \(name)")
            }
        }
    }

    @Test
    func `a preview shows the text that would be signed, and a retry of a signature signs once`() async throws {
        let story = try await ProcedureStory.settled()
        story.on(75)
        let before = try await story.version()
        try await story.act(story.labour, "/drafts", ProcedureStory.plan)
        let preview = try await story.employer.post(
            story.path + "/drafts?validate_only=true", ProcedureStory.plan, version: before + 1)
        preview.expect(200)
        let hash = try #require(preview.string("/events/0/data/plan/text_hash"))
        try await story.act(story.employer, "/drafts", ProcedureStory.plan)
        let read = try await story.procedure()
        #expect(read.string("/drafts/0/text_hash") == hash && read.list("/drafts/0/text/clauses").count == 3)
        let text: JSONValue = ["text_hash": .string(hash)]
        let path = story.path + "/drafts/1/signatures"
        let first = try await story.labour.post(path, text, key: "sign-1", version: before + 2).expect(201)
        try await story.act(story.employer, "/drafts/1/signatures", text)
        let again = try await story.labour.post(path, text, key: "sign-1", version: before + 2).expect(201)
        #expect(first.bytes == again.bytes && again.header("Idempotent-Replayed") == "true")
        let signatures = try await story.procedure()
        #expect(signatures.string("/drafts/0/draft_signatures/completed_on") == ProcedureStory.date(75))
    }
}
