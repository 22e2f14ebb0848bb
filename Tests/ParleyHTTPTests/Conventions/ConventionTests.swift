import EventSourcing
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite
struct ConventionTests {
    @Test(arguments: [
        ("zh", Language.zh), ("zh-CN,zh;q=0.9,en;q=0.8", .zh), ("en-GB", .en), ("de, zh;q=0.1", .zh),
        ("zh;q=0, en", .en),
        ("en;q=0.5, zh;q=0.8", .zh), ("*", .en), ("", .en), ("zh;q=abc", .en),
    ])
    func `the language is the best of the two that is asked for`(_ field: String, _ language: Language) {
        #expect(AcceptedLanguage.language(field) == language)
    }

    @Test(
        arguments: [
            ("\"17\"", [17]), ("W/\"17\"", [17]), ("\"17-9c0f\"", [17]), ("\"1\", W/\"2-a\"", [1, 2]),
        ] as [(String, [Int64])])
    func `If-Match names versions`(_ field: String, _ versions: [Int64]) throws {
        #expect(try IfMatch(field) == .versions(versions.map { StreamVersion($0) }))
    }

    @Test(arguments: ["17", "\"\"", "\"a\"", "\"17", "\"-1\"", "\"17\",", "*, \"1\"", "\"9999999999999999\""])
    func `what is no entity tag of ours is refused`(_ field: String) {
        #expect(throws: Problem.self) { try IfMatch(field) }
    }

    @Test
    func `a fingerprint depends on method, path and command, not on form`() throws {
        let one = try JSONReader.parse(Array("{\"a\":1,\"b\":[true,null]}".utf8), limits: .request)
        let two = try JSONReader.parse(Array("{ \"b\" : [true, null], \"a\" : 1 }".utf8), limits: .request)
        let three = try JSONReader.parse(Array("{\"a\":1,\"b\":[null,true]}".utf8), limits: .request)
        let print = CommandFingerprint.of(method: "POST", path: "/a", command: one)
        #expect(print == CommandFingerprint.of(method: "POST", path: "/a", command: two))
        #expect(print != CommandFingerprint.of(method: "POST", path: "/a", command: three))
        #expect(print != CommandFingerprint.of(method: "POST", path: "/b", command: one))
        #expect(print.count == 32)
    }

    @Test
    func `a trace context is taken over where it is valid`() {
        let valid = TraceContext("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
        #expect(valid.text == "4bf92f3577b34da6a3ce929d0e0e4736")
        for field in [nil, "", "00-0-0-0", "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"] {
            #expect(TraceContext(field).text != valid.text)
        }
    }

    @Test
    func `percent-encoding is strict`() {
        #expect(PercentEncoding.decode("a%20b+c") == "a b c")
        #expect(PercentEncoding.decode("%E6%B4%BE") == "派")
        for broken in ["%", "%1", "%zz", "%FF", "%C0%80"] { #expect(PercentEncoding.decode(broken) == nil) }
        #expect(PercentEncoding.decode(PercentEncoding.encode("a b&c=派/?")) == "a b&c=派/?")
    }
}
