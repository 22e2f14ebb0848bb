import Bargaining
import EventSourcing
import EventStorePostgres
import HTTPTypes
import Logging
import ParleyService
import Postgres
import StrictJSON
import Testing

@testable import ParleyHTTP

/// Erasures through the API.
@Suite(.timeLimit(.minutes(3))) struct ErasureHTTPTests {
    private static let remark = "王独一 agrees, 88c1"

    private struct Story {
        let table: Table
        let person: Caller
        let administrator: Caller
        let auditor: Caller

        /// A table at which somebody else than the chiefs has spoken.
        static func make() async throws -> Story {
            let table = try await Table.open()
            let person = try await table.server.caller("labour-representative", .negotiator)
            try await table.labour.post(table.path + "/representatives", ["person": "labour-representative"])
                .expect(201)
            var demand = Table.terms("1.20")
            if case .object(var object) = demand {
                object["remark"] = .string(ErasureHTTPTests.remark)
                demand = .object(object)
            }
            try await person.post(table.path + "/demands", demand).expect(201)
            return Story(
                table: table, person: person,
                administrator: try await table.server.caller("administrator", .administrator),
                auditor: try await table.server.caller("auditor", .auditor))
        }

        /// Whether any answer about the negotiation has the words.
        func isShown() async throws -> Bool {
            for path in ["/events", "/timeline", "/proposals", "/table", ""] {
                let answer = try await auditor.get(table.path + path).expect(200)
                if answer.text.contains("88c1") { return true }
            }
            return false
        }

        func carryOut(_ number: Int) async throws -> ErasureProgress {
            let executor = ErasureExecutor(
                service: table.server.service, configuration: table.server.database.configuration, pause: .zero,
                logger: Logger(label: "parley.test"))
            executor.start()
            let progress = try await executor.carryOut(number, in: table.server.ledger)
            await executor.shutdown()
            return progress
        }
    }

    @Test func `from the request over a hold to the end, each step with its refusals`() async throws {
        let story = try await Story.make()
        let one = "/v1/erasures/1"
        let office: JSONValue = ["authority": "Data Protection Office"]
        #expect(try await story.isShown())
        let body = Table.object(RequestErasureRequest.example)
        try await story.table.employer.post("/v1/erasures", body).expect(403, "erasure-of-another-person")
        try await story.administrator.post(
            "/v1/erasures",
            Table.object(RequestErasureRequest.example.map { $0.name == "person" ? ("person", "nobody") : $0 })
        ).expect(422, "erasure-person-unknown")
        let asked = try await story.administrator.post("/v1/erasures", body, key: "ask").expect(201)
        #expect(asked.header("Location") == one)
        #expect(asked.string("/events/0/type") == "ErasureRequested")
        #expect(!asked.text.contains("labour-representative"))
        #expect(try await story.administrator.post("/v1/erasures", body, key: "ask").expect(201).bytes == asked.bytes)
        #expect(try await !story.isShown())
        try await story.administrator.post("/v1/erasures", body).expect(409, "erasure-already-requested")
        try await story.person.post(
            "/v1/erasures", ["basis": "consent_withdrawn", "authority": "Office"]
        ).expect(409, "erasure-already-requested")
        try await story.administrator.post(one + "/hold-liftings", office).expect(409, "erasure-not-held")
        try await story.administrator.post(
            one + "/holds", ["reason": "litigation", "authority": "Court", "until": "2020-01-01"]
        ).expect(422, "hold-ends-in-the-past")
        try await story.administrator.post(one + "/holds", Table.object(PlaceHoldRequest.example)).expect(201)
        try await story.administrator.post(one + "/holds", Table.object(PlaceHoldRequest.example))
            .expect(409, "erasure-already-held")
        let held = try await story.administrator.post(one + "/executions", office).expect(409, "erasure-under-hold")
        #expect(held.string("/detail")?.contains("Arbitration Commission") == true)
        #expect(try await story.auditor.get(one).expect(200).string("/status") == "held")
        try await story.administrator.post(one + "/hold-liftings", office).expect(201)
        try await story.administrator.post(one + "/executions", office).expect(201)
        try await story.administrator.post(one + "/refusals", Table.object(RefuseErasureRequest.example))
            .expect(409, "erasure-ordered-before")
        #expect(try await story.carryOut(1) == .executed(pieces: 1))
        let done = try await story.auditor.get(one).expect(200)
        #expect(done.string("/status") == "executed" && done.integer("/erased") == 1)
        #expect(try await !story.isShown())
        let list = try await story.administrator.get("/v1/erasures?limit=1").expect(200)
        #expect(list.string("/data/0/status") == "executed")
        for (language, word) in [("en", "pieces"), ("zh", "执行完毕")] {
            let timeline = try await story.auditor.get(
                "/v1/erasure-timeline", headers: ["Accept-Language": language]
            ).expect(200)
            #expect(timeline.text.contains(word) || timeline.text.contains("one piece"))
        }
        // The key of the account is gone with the person.
        try await story.administrator.get("/v1/erasures/2").expect(404, "not-found")
    }

    @Test func `somebody asks for their own, it is refused, and asked for again`() async throws {
        let story = try await Story.make()
        let own: JSONValue = ["basis": "purpose_ended", "authority": "Office"]
        try await story.person.post("/v1/erasures", own).expect(201)
        try await story.person.get("/v1/erasures").expect(403, "forbidden")
        try await story.person.post("/v1/erasures/1/executions", ["authority": "Office"]).expect(403, "forbidden")
        #expect(try await !story.isShown())
        try await story.administrator.post("/v1/erasures/1/refusals", Table.object(RefuseErasureRequest.example))
            .expect(201)
        #expect(try await story.isShown())
        try await story.administrator.post("/v1/erasures/1/executions", ["authority": "Office"])
            .expect(409, "erasure-refused-before")
        let again = try await story.person.post("/v1/erasures", own).expect(201)
        #expect(again.header("Location") == "/v1/erasures/2")
    }

    @Test func `a preview masks nothing`() async throws {
        let story = try await Story.make()
        try await story.administrator.post(
            "/v1/erasures?validate_only=true", Table.object(RequestErasureRequest.example)
        ).expect(200)
        #expect(try await story.isShown())
        #expect(try await story.auditor.get("/v1/erasures").expect(200).text.contains("\"number\"") == false)
    }

    @Test(arguments: ErasureRoutes.bodies.map { $0.operation })
    func `a malformed request records nothing`(_ operation: OperationID) async throws {
        let story = try await Story.make()
        let body = try #require(ErasureRoutes.bodies.first { $0.operation == operation })
        let row = try #require(PolicyTable.row(of: operation))
        let path = ExamplePath.of(row)
        let caller = story.administrator
        if operation != .requestErasure {
            try await caller.post("/v1/erasures", Table.object(RequestErasureRequest.example)).expect(201)
        }
        func count() async throws -> String { try await story.auditor.get("/v1/erasure-timeline").expect(200).text }
        let before = try await count()
        let key = ["Idempotency-Key": Caller.freshKey()]
        try await caller.send(.post, path, body: Array("{\"a\":".utf8), headers: key).expect(400, "malformed-json")
        try await caller.send(.post, path, body: Array("[]".utf8), headers: key).expect(422, "invalid-body")
        let stranger = try await caller.post(path, Table.object(body.example + [("surprise", "x")]))
        stranger.expect(422, "invalid-body")
        #expect(stranger.string("/errors/0/pointer") == "/surprise")
        for name in body.members.filter(\.isRequired).map(\.name) {
            let answer = try await caller.post(path, Table.object(body.example.filter { $0.name != name }))
            answer.expect(422, "invalid-body")
            #expect(answer.string("/errors/0/pointer") == "/\(name)")
        }
        for name in body.members.map(\.name) {
            for wrong: JSONValue in [.integer(7), .bool(true), .null, "\u{202E}", ["a": [1]]] {
                let kept = body.example.filter { $0.name != name }
                let answer = try await caller.post(path, Table.object(kept + [(name, wrong)]))
                answer.expect(422, "invalid-body")
                #expect(answer.string("/errors/0/pointer")?.hasPrefix("/\(name)") == true, "\(name): \(answer.text)")
            }
        }
        #expect(try await count() == before)
    }

    @Test func `every refusal about erasures has a problem with all its words`() throws {
        let office = try #require(PartyName("Office"))
        let hold = LegalHold(reason: .litigation, authority: office)
        let rejections: [ErasureRejection] = [
            .notTheirOwn, .alreadyRequested(1), .tooManyCases, .tooManySeats, .alreadyRefused(1), .alreadyOrdered(1),
            .alreadyExecuted(1), .alreadyHeld(1), .notHeld(1), .holdEndsInThePast, .underHold(1, hold),
        ]
        let problems =
            rejections.map { Problem(erasure: $0) } + [Problem(.erasurePersonUnknown), Problem(.erasureBeyondReach)]
        #expect(Set(problems.map(\.code)) == Set(ProblemCode.allCases.filter { $0.statusOfErasures != nil }))
        for problem in problems {
            for language in Language.allCases {
                let body = String(decoding: problem.body(in: language, instance: "/", requestID: "r"), as: UTF8.self)
                #expect(!body.contains("?") && !body.contains("{case}"), "\(body)")
            }
        }
    }
}
