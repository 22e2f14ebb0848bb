import Bargaining
import EventSourcing
import HTTPTypes
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite
struct ProblemCatalogueTests {
    @Test(arguments: ProblemCode.allCases)
    func `each problem has both languages with the same words in braces`(_ code: ProblemCode) throws {
        let english = try #require(ProblemCatalogue.english[code])
        let chinese = try #require(ProblemCatalogue.chinese[code])
        #expect(english.placeholders == chinese.placeholders)
        for text in [english, chinese] {
            #expect(!text.title.isEmpty && !text.detail.isEmpty && !text.cure.isEmpty)
        }
        #expect(english.title.utf8.allSatisfy { $0 < 0x80 } || english.title.contains("’"))
        #expect(chinese.title.unicodeScalars.contains { $0.value > 0x2E80 })
    }

    @Test
    func `both languages have the same keys and none twice`() {
        #expect(Set(ProblemCatalogue.english.keys) == Set(ProblemCatalogue.chinese.keys))
        #expect(Set(ProblemCatalogue.english.keys) == Set(ProblemCode.allCases))
        for chapters in [ProblemCatalogue.englishChapters, ProblemCatalogue.chineseChapters] {
            #expect(chapters.reduce(0) { $0 + $1.count } == ProblemCode.allCases.count)
        }
        #expect(Set(FieldFaultText.english.keys) == Set(FieldFaultText.chinese.keys))
        for code in CodingFault.Code.allCases { #expect(FieldFaultText.english[code.rawValue] != nil, "\(code)") }
    }

    @Test(arguments: ValueExpectation.Form.allCases)
    func `each hint has both languages with the same words in braces`(_ form: ValueExpectation.Form) throws {
        let english = try #require(ValueExpectation.english[form])
        let chinese = try #require(ValueExpectation.chinese[form])
        #expect(Self.placeholders(english) == Self.placeholders(chinese))
        #expect(Self.placeholders(english).isSubset(of: ["first", "second", "words"]))
        #expect(english.utf8.allSatisfy { $0 < 0x80 })
        #expect(chinese.unicodeScalars.contains { $0.value > 0x2E80 })
        let expectation = ValueExpectation(form, 3, 40, words: ["one", "two"])
        for language in Language.allCases {
            let text = expectation.text(in: language)
            #expect(!text.contains("{") && !text.contains("}"))
            for (name, value) in [("first", "3"), ("second", "40"), ("words", "\"one\"")]
            where Self.placeholders(english).contains(name) {
                #expect(text.contains(value), "\(text)")
            }
        }
    }

    @Test
    func `both languages have a hint for each form and none besides`() {
        #expect(Set(ValueExpectation.english.keys) == Set(ValueExpectation.Form.allCases))
        #expect(Set(ValueExpectation.chinese.keys) == Set(ValueExpectation.Form.allCases))
    }

    private static func placeholders(_ text: String) -> Set<String> {
        ProblemText("", text, "").placeholders
    }

    @Test
    func `every refusal of a rule has a problem of its own with all its words`() throws {
        let rejections = try Rejections.all() + Rejections.ofProcedure().map { .procedure($0) }
        var codes: Set<ProblemCode> = []
        for rejection in rejections {
            let problem = Problem(rejection)
            #expect(codes.insert(problem.code).inserted, "\(rejection) shares \(problem.code)")
            #expect((400..<500).contains(problem.code.status.code))
            for language in Language.allCases {
                let body = String(
                    decoding: problem.body(in: language, instance: "/", requestID: "r"), as: UTF8.self)
                #expect(!body.contains("?") && !body.contains("{item}"), "\(body)")
            }
        }
        #expect(codes.count == rejections.count)
    }

    @Test
    func `every problem of the procedure comes from a rule, and those on the law name its article`() throws {
        let rejections = try Rejections.ofProcedure()
        // Told before the rules are asked: what the path or the invitation names is not there.
        let before: Set<ProblemCode> = [.entryUnknown, .profileUnknown]
        let codes = Set(rejections.map(\.problemCode))
        #expect(codes.isDisjoint(with: before))
        #expect(codes.union(before) == Set(ProblemCode.allCases.filter { $0.statusOfProcedure != nil }))
        for rejection in rejections {
            let body = Problem(rejection).body(in: .en, instance: "/", requestID: "r")
            let answer = Answer(body: body)
            #expect(answer.string("/article") == rejection.article?.description)
            if let article = rejection.article {
                #expect(answer.string("/detail")?.contains(article.description) == true)
            }
        }
    }

    @Test(arguments: ProblemCode.allCases)
    func `each problem's type leads to a page in both languages`(_ code: ProblemCode) async throws {
        let server = try await TestServer.make()
        for (language, title) in [
            ("en", ProblemCatalogue.text(of: code, in: .en).title),
            ("zh-CN", ProblemCatalogue.text(of: code, in: .zh).title),
        ] {
            let page = try await server.nobody.get(
                code.typePath, headers: ["Accept-Language": language, "Accept": "text/html"])
            page.expect(200)
            #expect(page.header("Content-Language") == language)
            #expect(page.text.contains(HTML.text(title).markup))
        }
    }

    @Test
    func `a problem speaks the language asked for`() async throws {
        let server = try await TestServer.make()
        let chinese = try await server.nobody.get("/v1/me", headers: ["Accept-Language": "fr, zh-CN;q=0.8, en;q=0.3"])
        chinese.expect(401, "unauthenticated")
        #expect(chinese.header("Content-Language") == "zh-CN")
        #expect(chinese.header("Content-Type") == "application/problem+json")
        #expect(chinese.string("/title") == "缺少凭证")
        #expect(chinese.string("/type") == "/problems/unauthenticated")
        let english = try await server.nobody.get("/v1/me", headers: ["Accept-Language": "de"])
        #expect(english.string("/title") == "Credentials are missing")
    }

    @Test
    func `an unplanned error says nothing of the inside`() throws {
        struct Secret: Error, CustomStringConvertible { let description = "SELECT secret FROM host" }
        let problem = Problem(of: Secret())
        #expect(problem.code == .internalError)
        let body = String(decoding: problem.body(in: .en, instance: "/", requestID: "r"), as: UTF8.self)
        #expect(!body.contains("SELECT") && !body.contains("Secret"))
    }
}
