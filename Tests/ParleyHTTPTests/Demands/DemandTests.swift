import Bargaining
import EventSourcing
import HTTPTypes
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite struct DemandTests {
    static func line(_ number: Int, changing changes: [BodyExample] = []) -> JSONValue {
        var object: JSONObject = [
            "key": .string("S-\(number)"), "channel": "questionnaire", "category": "courier", "region": "630103",
            "received": "2026-05-01", "words": .string("suggestion \(number): 雨天补贴"),
        ]
        for change in changes { object[change.name] = change.value }
        return .object(object)
    }

    static func lines(_ numbers: some Sequence<Int>) -> [UInt8] {
        Array(numbers.map { line($0).encoded() }.joined(separator: Array("\n".utf8)))
    }

    /// Sends a stream of lines; its answer, line by line.
    static func collect(_ body: [UInt8], _ table: Table, by caller: Caller? = nil) async throws -> [Answer] {
        let answer = try await (caller ?? table.labour).send(
            .post, table.path + "/demand-collection/suggestions", body: body,
            headers: ["Content-Type": "application/x-ndjson", "Accept": "application/x-ndjson"])
        answer.expect(200)
        #expect(answer.header("Content-Type") == "application/x-ndjson")
        return answer.bytes.split(separator: UInt8(ascii: "\n")).map { Answer(body: Array($0)) }
    }

    @Test func `a suggestion is traced to its issues, and an agenda item back to its suggestions`() async throws {
        let table = try await Table.open()
        let path = table.path + "/demand-collection"
        let answers = try await Self.collect(Self.lines(1...5), table)
        #expect(answers.map { $0.string("/status") } == Array(repeating: "recorded", count: 5) + [nil])
        #expect(answers.prefix(5).map { $0.integer("/number") } == [1, 2, 3, 4, 5])
        #expect(answers[5]["/done"] == .bool(true) && answers[5].integer("/recorded") == 5)
        let again = try await Self.collect(Self.lines(1...6), table)
        #expect(again[6].integer("/replayed") == 5 && again[6].integer("/recorded") == 1)

        let opened = try await table.labour.post(
            path + "/issues", Table.object(OpenDemandIssueRequest.example), key: "open"
        ).expect(201)
        #expect(opened.header("Location") == path + "/issues/1")
        let retried = try await table.labour.post(
            path + "/issues", Table.object(OpenDemandIssueRequest.example), key: "open"
        ).expect(201)
        #expect(retried.bytes == opened.bytes)
        try await table.labour.post(path + "/issues", ["title": ["en": "Dispatching"]]).expect(201)
        let preview = try await table.labour.post(
            path + "/issues/1/suggestions?validate_only=true", ["suggestions": [1, 2, 3]]
        ).expect(200)
        #expect(preview.integer("/suggestions/grouped") == 3)
        try await table.labour.post(path + "/issues/1/suggestions", ["suggestions": [1, 2, 3]]).expect(201)
        try await table.labour.post(path + "/issues/2/suggestions", ["suggestions": [3, 4]]).expect(201)
        let moved = try await table.labour.post(path + "/issues/1/movements", ["suggestions": [2], "to": 2]).expect(201)
        #expect(moved.string("/events/0/type") == "DemandMoved")
        #expect(moved.header("Location") == path + "/issues/2")
        for issue in [1, 2] {
            try await table.labour.post(path + "/issues/\(issue)/agenda-links", ["item": "per_parcel"]).expect(201)
        }

        let one = try await table.labour.get(path + "/suggestions/3").expect(200)
        #expect(one.list("/issues").count == 2)
        #expect(one.string("/words") == "suggestion 3: 雨天补贴")
        #expect(one.string("/channel") == "questionnaire" && one.string("/received") == "2026-05-01")
        let issue = try await table.labour.get(path + "/issues/2").expect(200)
        #expect(issue.integer("/suggestions") == 3 && issue.string("/item") == "per_parcel")
        #expect(issue.string("/item_status") == "open")
        let behind = try await table.labour.get(path + "/issues/2/suggestions?limit=2").expect(200)
        #expect(behind.list("/data").count == 2 && behind.integer("/data/0/number") == 2)
        let cursor = try #require(behind.string("/next_cursor"))
        let rest = try await table.labour.get(path + "/issues/2/suggestions?limit=2&cursor=\(cursor)").expect(200)
        #expect(rest.integer("/data/0/number") == 4 && rest["/has_more"] == .bool(false))
        try await table.labour.get(path + "/issues/1/suggestions?cursor=\(cursor)").expect(400, "invalid-cursor")
        let item = try await table.labour.get(path + "/items/per_parcel").expect(200)
        #expect(item.integer("/suggestions") == 4, "3 stands behind both issues")
        #expect(item.list("/issues").count == 2)
        let left = try await table.labour.get(path + "/suggestions?grouped=false").expect(200)
        #expect(left.list("/data").count == 2 && left.integer("/data/0/number") == 5)
        #expect(try await table.labour.get(path + "/suggestions?grouped=true").list("/data").count == 4)
        #expect(try await table.labour.get(path + "/issues").list("/data").count == 2)
        let whole = try await table.labour.get(path).expect(200)
        #expect(whole.integer("/suggestions/total") == 6 && whole.integer("/suggestions/ungrouped") == 2)
        #expect(whole.integer("/issues/linked") == 2 && whole.integer("/by_channel/questionnaire") == 6)
        #expect(whole.integer("/by_category/courier") == 6 && whole.integer("/by_province/63") == 6)
    }

    @Test func `only the labour side has it, and nobody else learns whether there is anything`() async throws {
        let table = try await Table.open()
        try await table.seatEverybody()
        let path = table.path + "/demand-collection"
        let reads = [
            "", "/suggestions", "/suggestions/1", "/issues", "/issues/1", "/issues/1/suggestions", "/items/per_parcel",
        ]
        func answers(_ caller: Caller) async throws -> [String] {
            var texts: [String] = []
            for read in reads {
                let answer = try await caller.get(path + read, headers: ["Request-Id": "same"]).expect(
                    404, "not-found")
                texts.append(answer.text)
            }
            for act in ["/issues", "/issues/1/suggestions", "/issues/1/movements", "/issues/1/agenda-links"] {
                try await caller.post(path + act, ["suggestions": [1]]).expect(404, "not-found")
            }
            try await caller.send(
                .post, path + "/suggestions", body: Self.lines([1]), headers: ["Content-Type": "application/x-ndjson"]
            ).expect(404, "not-found")
            return texts
        }
        let before = try await answers(table.employer)
        let version = try await table.version()
        _ = try await Self.collect(Self.lines(1...3), table, by: table.second)
        try await table.second.post(path + "/issues", ["title": ["en": "Rain"]]).expect(201)
        try await table.second.post(path + "/issues/1/suggestions", ["suggestions": [1]]).expect(201)
        #expect(try await answers(table.employer) == before)
        #expect(try await answers(table.stranger) == before)
        #expect(try await table.version() == version, "the shared record does not move")
        for neutral in [table.recorder, table.mediator] {
            for read in reads { try await neutral.get(path + read).expect(404, "not-found") }
            try await neutral.post(path + "/issues", ["title": ["en": "Rain"]]).expect(403, "forbidden")
        }
        #expect(try await table.auditor.get(path).expect(200).integer("/suggestions/total") == 3)
        try await table.auditor.get(path + "/issues/1/suggestions").expect(200)
        try await table.auditor.post(path + "/issues", ["title": ["en": "Rain"]]).expect(403, "forbidden")
    }

    @Test func `a bad line is refused by its number, and the others go on`() async throws {
        let table = try await Table.open()
        let lines: [[UInt8]] = [
            Self.line(1).encoded(), Array("{\"key\":".utf8), [], Self.line(2, changing: [("name", "Zhang")]).encoded(),
            Self.line(3, changing: [("channel", "gossip")]).encoded(),
            Self.line(4, changing: [("key", "13800138000")]).encoded(),
            Self.line(1, changing: [("words", "other words")]).encoded(),
            Self.line(5, changing: [("received", "2099-01-01")]).encoded(),
            [UInt8](repeating: UInt8(ascii: "x"), count: LineSplitter.maximumLineBytes + 1),
            Self.line(6, changing: [("words", "")]).encoded(), Self.line(7).encoded(),
        ]
        let answers = try await Self.collect(Array(lines.joined(separator: Array("\r\n".utf8))), table)
        let expected: [(Int64, String, String?)] = [
            (1, "recorded", nil), (2, "refused", "malformed-json"), (4, "refused", "invalid-body"),
            (5, "refused", "invalid-body"), (6, "refused", "suggestion-key-names-a-person"),
            (7, "refused", "suggestion-key-taken"), (8, "refused", "suggestion-received-in-the-future"),
            (9, "refused", "line-too-long"), (10, "refused", "invalid-body"), (11, "recorded", nil),
        ]
        try #require(answers.count == expected.count + 1)
        for (answer, (line, status, code)) in zip(answers, expected) {
            #expect(answer.integer("/line") == line && answer.string("/status") == status, "\(answer.text)")
            #expect(answer.string("/problem/code") == code, "\(answer.text)")
        }
        #expect(answers[2].string("/problem/errors/0/pointer") == "/name")
        #expect(answers[10].integer("/refused") == 8 && answers[10].integer("/recorded") == 2)
        for (headers, status, code) in [
            (["Content-Type": "application/json"], 415, "unsupported-media-type"),
            (["Content-Type": "application/x-ndjson", "Accept": "text/csv"], 406, "not-acceptable"),
        ] {
            try await table.labour.send(
                .post, table.path + "/demand-collection/suggestions", body: Self.lines([9]), headers: headers
            ).expect(status, code)
        }
    }

    @Test func `wrong grouping is refused by name and records nothing`() async throws {
        let table = try await Table.open()
        let path = table.path + "/demand-collection"
        _ = try await Self.collect(Self.lines(1...2), table)
        for title in ["Rain", "Night"] {
            try await table.labour.post(path + "/issues", ["title": ["en": .string(title)]]).expect(201)
        }
        try await table.labour.post(path + "/issues/1/suggestions", ["suggestions": [1]]).expect(201)
        try await table.labour.post(path + "/issues/1/agenda-links", ["item": "per_parcel"]).expect(201)
        let version = try await table.labour.get(path).integer("/version")
        for (act, body, status, code) in [
            ("/issues", ["title": ["en": "Rain"]], 409, "issue-title-taken"),
            ("/issues/9/suggestions", ["suggestions": [1]], 404, "issue-unknown"),
            ("/issues/1/suggestions", ["suggestions": [9]], 404, "suggestion-unknown"),
            ("/issues/1/suggestions", ["suggestions": [2, 2]], 422, "suggestion-named-twice"),
            ("/issues/1/suggestions", ["suggestions": [1]], 409, "suggestion-already-grouped"),
            ("/issues/1/suggestions", ["suggestions": []], 422, "invalid-body"),
            ("/issues/1/movements", ["suggestions": [2], "to": 2], 409, "suggestion-not-in-issue"),
            ("/issues/1/movements", ["suggestions": [1], "to": 1], 422, "move-within-one-issue"),
            ("/issues/1/agenda-links", ["item": "per_parcel"], 409, "issue-already-linked"),
            ("/issues/1/agenda-links", ["item": "nothing"], 422, "item-unknown"),
        ] as [(String, JSONValue, Int, String)] {
            try await table.labour.post(path + act, body).expect(status, code)
        }
        try await table.labour.get(path + "/issues/9").expect(404, "issue-unknown")
        try await table.labour.get(path + "/suggestions/9").expect(404, "suggestion-unknown")
        try await table.labour.get(path + "/items/nothing").expect(422, "item-unknown")
        try await table.labour.get(path + "/suggestions?grouped=perhaps").expect(400, "invalid-parameter")
        #expect(try await table.labour.get(path).integer("/version") == version)
    }

    @Test func `every refusal of a collection has a problem with all its words`() throws {
        let key = try #require(SuggestionKey("S-1"))
        let item = try #require(ItemKey("per_parcel"))
        let rejections: [DemandRejection] = [
            .suggestionsMissing, .tooManySuggestionsOfAct, .tooManySuggestions, .keyTaken(key, by: 1),
            .keyNamesAPerson(key), .receivedInTheFuture(key), .wordsMalformed, .titleTaken(by: 1), .tooManyIssues,
            .issueUnknown(1), .suggestionUnknown(1), .suggestionNamedTwice(1), .alreadyGrouped(1, issue: 2),
            .tooManyIssuesOfSuggestion(1), .notInIssue(1, issue: 2), .movesNowhere(1), .itemUnknown(item),
            .alreadyLinked(1, item: item),
        ]
        var codes: Set<ProblemCode> = []
        for rejection in rejections {
            let problem = Problem(demand: rejection)
            #expect(codes.insert(problem.code).inserted, "\(rejection) shares \(problem.code)")
            #expect((400..<500).contains(problem.code.status.code))
            for language in Language.allCases {
                let body = String(decoding: problem.body(in: language, instance: "/", requestID: "r"), as: UTF8.self)
                #expect(!body.contains("?") && !body.contains("{limit}"), "\(body)")
            }
        }
        #expect(
            codes.subtracting([.wordsMalformed, .itemUnknown])
                == Set(ProblemCode.allCases.filter { $0.statusOfDemands != nil }))
    }
}
