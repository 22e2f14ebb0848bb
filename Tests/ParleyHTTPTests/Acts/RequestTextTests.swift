import Foundation
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// Texts of requests: form C, nothing hidden, counted in Unicode scalars (rule 14 of the HTTP conventions).
@Suite
struct RequestTextTests {
    @Test
    func `a text is recorded in form C, and typing it decomposed is the same act`() async throws {
        let table = try await Table.open()
        let composed = Self.reservation("Caf\u{E9} pay, \u{AC00}, 计件")
        let decomposed = Self.reservation("Cafe\u{301} pay, \u{1100}\u{1161}, 计件")
        #expect(composed != decomposed, "scalar by scalar they differ")
        let first = try await table.labour.post(table.path + "/reservations", decomposed, key: "reservation-1")
        first.expect(201)
        let text = try #require(first.string("/events/0/data/text"))
        #expect(Array(text.unicodeScalars) == Array("Caf\u{E9} pay, \u{AC00}, 计件".unicodeScalars))
        let again = try await table.labour.post(table.path + "/reservations", composed, key: "reservation-1")
        again.expect(201)
        #expect(again.header("Idempotent-Replayed") == "true")
        #expect(again.bytes == first.bytes)
    }

    @Test
    func `a party is found however its name is typed`() async throws {
        let server = try await TestServer.make()
        let labour = try await server.caller("labour-chief", .chiefRepresentative)
        var invitation = try #require(Self.object(Table.invitation))
        invitation["labour"] = ["Fe\u{301}de\u{301}ration"]
        try await labour.post("/v1/negotiations", .object(invitation)).expect(201)
        try await server.catchUp()
        for name in ["F%C3%A9d%C3%A9ration", "Fe%CC%81de%CC%81ration"] {
            let answer = try await labour.get("/v1/negotiations?party=\(name)").expect(200)
            #expect(answer.list("/data").count == 1, "\(name)")
        }
        for name in ["a%E2%80%AEb", "a%0Ab", "a%C2%85b"] {
            try await labour.get("/v1/negotiations?party=\(name)").expect(400, "invalid-parameter")
        }
    }

    @Test
    func `characters are counted as Unicode scalars in form C`() async throws {
        let table = try await Table.open()
        let maximum = 4_000
        #expect(maximum == ActResponder.maximumRemarkScalars)
        let longest = String(repeating: "e\u{301}", count: maximum)
        var body = try #require(Self.object(Table.terms("1.30")))
        body["remark"] = .string(longest)
        try await table.labour.post(table.path + "/demands", .object(body)).expect(201)
        body["remark"] = .string(longest + "e")
        let refused = try await table.labour.post(table.path + "/demands", .object(body))
        refused.expect(422, "invalid-body")
        #expect(refused.string("/errors/0/code") == "too-long")
        #expect(refused.string("/errors/0/pointer") == "/remark")
    }

    static let hidden: [(scalar: String, code: String)] = [
        ("\u{0}", "control-character"), ("\u{8}", "control-character"), ("\t", "control-character"),
        ("\r", "control-character"), ("\u{1B}", "control-character"), ("\u{7F}", "control-character"),
        ("\u{85}", "control-character"), ("\u{9B}", "control-character"),
        ("\u{202A}", "directional-character"), ("\u{202B}", "directional-character"),
        ("\u{202C}", "directional-character"), ("\u{202D}", "directional-character"),
        ("\u{202E}", "directional-character"), ("\u{2066}", "directional-character"),
        ("\u{2067}", "directional-character"), ("\u{2068}", "directional-character"),
        ("\u{2069}", "directional-character"), ("\u{200E}", "directional-character"),
        ("\u{200F}", "directional-character"), ("\u{61C}", "directional-character"),
    ]

    @Test(arguments: hidden.indices)
    func `a character that hides is refused in every text, by the text's name`(_ index: Int) async throws {
        let (scalar, code) = Self.hidden[index]
        let table = try await Table.open()
        let version = try await table.version()
        let text = JSONValue.string("a\(scalar)b")
        let item: JSONValue = "per_parcel"
        let demands: [(pointer: String, body: JSONValue)] = [
            ("/remark", ["remark": text]),
            ("/statement/text", ["statement": ["kind": "text", "text": text]]),
            ("/terms/0/term/unit", Table.terms("1", unit: "a\(scalar)b")),
            (
                "/terms/0/term/duty",
                ["terms": [["item": item, "term": ["kind": "procedure", "duty": text, "owner": "labour"]]]]
            ),
            ("/conditions/0/words", ["conditions": [["words": text]]]),
            (
                "/terms/0/term/tiers/0/post",
                [
                    "terms": [
                        [
                            "item": item,
                            "term": ["kind": "tiers", "unit": "x", "tiers": [["post": text, "amount": "1"]]],
                        ]
                    ]
                ]
            ),
        ]
        for (pointer, body) in demands {
            let answer = try await table.labour.post(table.path + "/demands", body).expect(422, "invalid-body")
            #expect(answer.string("/errors/0/pointer") == pointer)
            #expect(answer.string("/errors/0/code") == code, "\(pointer)")
        }
        for (pointer, name, value) in [
            ("/title/en", "title", ["en": text]), ("/labour/0", "labour", [text]),
            ("/jurisdiction", "jurisdiction", text),
        ] as [(String, String, JSONValue)] {
            var invitation = try #require(Self.object(Table.invitation))
            invitation[name] = value
            let answer = try await table.labour.post("/v1/negotiations", .object(invitation))
            answer.expect(422, "invalid-body")
            #expect(answer.string("/errors/0/pointer") == pointer)
            #expect(answer.string("/errors/0/code") == code, "\(pointer)")
        }
        #expect(try await table.version() == version)
    }

    @Test
    func `prose has lines, a name has one`() async throws {
        let table = try await Table.open()
        let prose = try await table.labour.post(table.path + "/reservations", Self.reservation("one\ntwo"))
        prose.expect(201)
        #expect(prose.string("/events/0/data/text") == "one\ntwo")
        var invitation = try #require(Self.object(Table.invitation))
        invitation["title"] = ["en": "one\ntwo"]
        let refused = try await table.labour.post("/v1/negotiations", .object(invitation))
        refused.expect(422, "invalid-body")
        #expect(refused.string("/errors/0/pointer") == "/title/en")
        #expect(refused.string("/errors/0/hint") == "a text on one line")
    }

    @Test(arguments: [41, 42] as [UInt64])
    func `the texts taken for plain are in form C as they are`(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let plain: [ClosedRange<UInt32>] = [0x20...0x2FF, 0x2010...0x2027, 0x3000...0x3020, 0x4E00...0x9FFF]
        let other: [ClosedRange<UInt32>] = [
            0x300...0x36F, 0x1100...0x11FF, 0x212A...0x212B, 0x3021...0x30FF, 0xAC00...0xD7A3, 0xF900...0xFFEF,
        ]
        for round in 0..<4_000 {
            var text = ""
            for _ in 0..<Int.random(in: 0...6, using: &random) {
                let ranges = Int.random(in: 0..<4, using: &random) == 0 ? other : plain
                let range = ranges[Int.random(in: ranges.indices, using: &random)]
                if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
                    text.unicodeScalars.append(scalar)
                }
            }
            let expected = text.precomposedStringWithCanonicalMapping
            #expect(
                Array(NormalForm.of(text).unicodeScalars) == Array(expected.unicodeScalars),
                "seed \(seed), round \(round)")
        }
    }

    @Test
    func `every scalar taken for plain stays what it is, alone and after a letter`() {
        for value in UInt32(0)...0xFFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for text in [String(scalar), "e" + String(scalar)] {
                let expected = text.precomposedStringWithCanonicalMapping
                #expect(Array(NormalForm.of(text).unicodeScalars) == Array(expected.unicodeScalars), "\(value)")
            }
        }
    }

    private static func reservation(_ text: String) -> JSONValue {
        ["items": ["per_parcel"], "text": .string(text)]
    }

    private static func object(_ value: JSONValue) -> JSONObject? {
        if case .object(let object) = value { object } else { nil }
    }
}
