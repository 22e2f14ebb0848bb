import Bargaining
import StrictJSON
import Testing

@testable import ParleyService

struct TermCodingTests {
    private func read(_ json: String, as form: CodingForm = .request) throws -> Term {
        try TermCoding.read(JSONCursor(try JSONReader.parse(Array(json.utf8), limits: .request)), as: form)
    }

    private static let valid = [
        #"{"kind":"scalar","amount":"1.15","unit":"CNY/parcel","comparator":"at_least","scope":"普通件","approx":true}"#,
        #"{"kind":"range","min":"-3","max":"4.50","unit":"percent","gross":"20","refund":"16 to 17"}"#,
        #"{"kind":"by_year","unit":"percent","steps":[{"year":"1","amount":"8"}],"total_simple":"8"}"#,
        #"{"kind":"schedule","unit":"percent","steps":[{"from":"year 2","amount":"5","adjusted_for_inflation":true}],"then":"more"}"#,
        #"{"kind":"tiers","unit":"KRW","tiers":[{"m_from":"0","m_below":"675","amount":"3000","plus":"80 per 100 m"}]}"#,
        #"{"kind":"tiers","unit":"KRW","tiers":[{"post":"x","min":"1","max":"2","comparator":"at_most","previous":"1"}]}"#,
        #"{"kind":"tiers","unit":"KRW","tiers":[{"day":"Sunday","rule":"double","cap":"9"}],"mode":"add"}"#,
        #"{"kind":"composite","parts":[{"role":"hourly","amount":"25","unit":"CNY/hour","comparator":"at_least"}]}"#,
        #"{"kind":"reference","amount":"130","unit":"percent","norm":"local minimum wage","comparator":"at_least"}"#,
        #"{"kind":"procedure","duty":"取消超时扣款","owner":"employer","due":"2026-12-31"}"#,
        #"{"kind":"text","text":"reinstated","reference":"a norm"}"#, #"{"kind":"unknown","text":"not given"}"#,
    ]

    @Test(arguments: valid)
    func `a term of a request is written as it was read`(_ json: String) throws {
        #expect(String(decoding: TermCoding.encoded(try read(json)), as: UTF8.self) == json)
        #expect(String(decoding: TermCoding.encoded(try read(json, as: .stored)), as: UTF8.self) == json)
    }

    @Test(arguments: [
        (#"{"kind":"scalar","amount":1.15,"unit":"x"}"#, "decimal-as-number", "/amount"),
        (#"{"kind":"scalar","amount":115,"unit":"x"}"#, "decimal-as-number", "/amount"),
        (#"{"kind":"scalar","amount":"1.1234567","unit":"x"}"#, "too-many-digits", "/amount"),
        (#"{"kind":"scalar","amount":"-1234567890123","unit":"x"}"#, "too-many-digits", "/amount"),
        (#"{"kind":"scalar","amount":"1,15","unit":"x"}"#, "decimal-malformed", "/amount"),
        (#"{"kind":"scalar","amount":"1e3","unit":"x"}"#, "decimal-malformed", "/amount"),
        (#"{"kind":"scalar","amount":"１","unit":"x"}"#, "decimal-malformed", "/amount"),
        (#"{"kind":"scalar","amount":null,"unit":"x"}"#, "wrong-type", "/amount"),
        (#"{"kind":"scalar","amount":"1"}"#, "missing-member", "/unit"),
        (#"{"kind":"scalar","amount":"1","unit":""}"#, "malformed", "/unit"),
        (#"{"kind":"scalar","amount":"1","unit":"x","comparator":"about"}"#, "not-allowed", "/comparator"),
        (#"{"kind":"scalar","amount":"1","unit":"x","at_least":true}"#, "word-unknown", "/at_least"),
        (#"{"kind":"scalar","amount":"1","unit":"x","typo":"y"}"#, "word-unknown", "/typo"),
        (#"{"kind":"scalar","amount":"1","unit":"x","scope":7}"#, "word-type", "/scope"),
        (#"{"kind":"scalar","amount":"1","unit":"x","approx":false}"#, "word-type", "/approx"),
        (#"{"kind":"scalar","amount":"1","unit":"x","cap":7}"#, "decimal-as-number", "/cap"),
        (#"{"kind":"scalar","amount":"1","unit":"x","bands":"1.5"}"#, "word-type", "/bands"),
        (#"{"kind":"scalar","amount":"1","unit":"x","basis":"compound"}"#, "not-allowed", "/basis"),
        (#"{"kind":"scalar","amount":"1","unit":"x","scope":"a\u0000b"}"#, "control-character", "/scope"),
        (#"{"kind":"scalar","amount":"1","unit":"x","currency":"yuan"}"#, "malformed", "/currency"),
        (#"{"kind":"scalar","amount":"1","unit":"x","effective_from":"2026-02-30"}"#, "malformed", "/effective_from"),
        (#"{"kind":"scalar","amount":"1","unit":"x","mode":"add"}"#, "word-unknown", "/mode"),
        (#"{"kind":"text","text":"x","total_simple":"1"}"#, "word-unknown", "/total_simple"),
        (#"{"kind":"unknown","text":"x","scope":"y"}"#, "word-unknown", "/scope"),
        (#"{"kind":"package","by_item":{}}"#, "not-allowed", "/kind"),
        (#"{"amount":"1"}"#, "missing-member", "/kind"), (#"["scalar"]"#, "wrong-type", ""),
        (#"{"kind":"by_year","unit":"x","steps":[]}"#, "too-few", "/steps"),
        (#"{"kind":"by_year","unit":"x","steps":[{"year":"0","amount":"1"}]}"#, "malformed", "/steps/0/year"),
        (#"{"kind":"by_year","unit":"x","steps":[{"year":"1","amount":"1","x":1}]}"#, "unknown-member", "/steps/0/x"),
        (#"{"kind":"schedule","unit":"x","steps":[{"from":"2023-02-30","amount":"1"}]}"#, "malformed", "/steps/0/from"),
        (#"{"kind":"tiers","unit":"x","tiers":[{"amount":"1"}]}"#, "too-few", "/tiers/0"),
        (#"{"kind":"tiers","unit":"x","tiers":[{"post":"a"}]}"#, "malformed", "/tiers/0"),
        (#"{"kind":"tiers","unit":"x","tiers":[{"post":"a","amount":"1","rule":"r"}]}"#, "malformed", "/tiers/0"),
        (#"{"kind":"tiers","unit":"x","tiers":[{"km_from":"-1","amount":"1"}]}"#, "out-of-range", "/tiers/0/km_from"),
        (#"{"kind":"tiers","unit":"x","tiers":[{"Post":"a","amount":"1"}]}"#, "unknown-member", "/tiers/0/Post"),
        (
            #"{"kind":"tiers","unit":"x","tiers":[{"post":"a","rule":"r","plus":"p"}]}"#, "unknown-member",
            "/tiers/0/plus"
        ),
        (#"{"kind":"procedure","duty":"d","owner":"boss"}"#, "not-allowed", "/owner"),
        (#"{"kind":"procedure","duty":"d","owner":"labour","due":"2026-02-29"}"#, "malformed", "/due"),
        (#"{"kind":"composite","parts":[{"role":"Hourly","amount":"1","unit":"x"}]}"#, "malformed", "/parts/0/role"),
    ])
    func `a wrong term of a request is refused with its place`(_ json: String, _ code: String, _ pointer: String) {
        #expect {
            try read(json)
        } throws: { error in
            guard let fault = error as? CodingFault else { return false }
            return fault.code.rawValue == code && fault.pointer.description == pointer
        }
    }

    @Test func `a recorded word outlives the catalogue that allowed it`() throws {
        let json = #"{"kind":"scalar","amount":"1","unit":"x","once_known":"y","cap":"about 7"}"#
        let term = try read(json, as: .stored)
        #expect(term.word("once_known") == .text("y"))
        #expect(term.word("cap") == .text("about 7"))
        #expect(String(decoding: TermCoding.encoded(term), as: UTF8.self) == json)
    }

    @Test func `a class named like a member of the line keeps apart from it`() throws {
        let term = Term(
            .tiers(
                unit: Sample.unit("x"),
                lines: [
                    TierLine(
                        rate: .amount(Sample.amount("1")), comparator: .atLeast,
                        bands: [TermWord(name: "comparator", content: .text("at_most"))])
                ]))
        let bytes = TermCoding.encoded(term)
        #expect(try TermCoding.read(JSONCursor(try JSONReader.parse(bytes, limits: .storedEvent)), as: .stored) == term)
    }

    @Test(arguments: [31, 32] as [UInt64])
    func `damaged terms of a request never trap, and what is accepted is stored as it was read`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var accepted = 0
        for round in 0..<4_000 {
            let bytes = PayloadMutation.mutated(Array(Self.valid[round % Self.valid.count].utf8), using: &random)
            guard let value = try? JSONReader.parse(bytes, limits: .request) else { continue }
            guard let term = try? TermCoding.read(JSONCursor(value), as: .request) else { continue }
            accepted += 1
            let stored = try JSONReader.parse(TermCoding.encoded(term), limits: .storedEvent)
            try #require(
                try TermCoding.read(JSONCursor(stored), as: .stored) == term, "seed \(seed), round \(round)")
        }
        #expect(accepted > 20, "seed \(seed)")
    }
}
