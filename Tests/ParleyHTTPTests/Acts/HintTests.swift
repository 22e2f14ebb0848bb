import HTTPTypes
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// What a 422 tells about a member, in the language of the reader.
@Suite
struct HintTests {
    /// Bodies of a demand, each wrong in one way, with what the hint then is in both languages.
    static let wrong: [(body: String, code: String, english: String, chinese: String)] = [
        (#"{"terms":[],"colour":1}"#, "too-few", "1 or more entries", "至少 1 个条目"),
        (
            #"{"terms":[{"item":"per_parcel","term":{"kind":"scalar","amount":"1,5","unit":"CNY/parcel"}}]}"#,
            "decimal-malformed", "an exact decimal such as \"1.15\"", "精确小数，如 \"1.15\""
        ),
        (
            #"{"terms":[{"item":"per_parcel","term":{"kind":"scalar","amount":"1.1234567","unit":"x"}}]}"#,
            "too-many-digits", "at most 12 digits before and 6 digits after the point", "小数点前至多 12 位、小数点后至多 6 位"
        ),
        (
            #"{"terms":[{"item":"per_parcel","term":{"kind":"number"}}]}"#, "not-allowed", "one of \"scalar\", ",
            "以下之一：\"scalar\"、"
        ),
        (
            #"{"terms":[{"item":"Per Parcel","term":{"kind":"text","text":"x"}}]}"#, "malformed",
            "a key in snake case, at most 64 bytes", "小写蛇形键名，至多 64 字节"
        ),
        (#"{"remark":7}"#, "number-for-string", "a string", "字符串"),
        (#"{"remark":""}"#, "too-short", "a text of 1 or more characters", "至少 1 个字符的文本"),
        (
            #"{"valid_until":"soon"}"#, "malformed", "YYYY-MM-DD or YYYY-MM-DDThh:mm",
            "YYYY-MM-DD 或 YYYY-MM-DDThh:mm"
        ),
        (#"{"colour":"red"}"#, "unknown-member", "no members but \"terms\", ", "只有以下成员：\"terms\"、"),
        ("[]", "wrong-type", "an object", "对象"),
    ]

    @Test(arguments: wrong.indices)
    func `a hint is in the language of the reader`(_ index: Int) async throws {
        let (body, code, english, chinese) = Self.wrong[index]
        let table = try await Table.open()
        for (language, expected, separator) in [("en", english, ": "), ("zh-CN", chinese, "：")] {
            let answer = try await table.labour.send(
                .post, table.path + "/demands", body: Array(body.utf8),
                headers: ["Idempotency-Key": Caller.freshKey(), "Accept-Language": language])
            answer.expect(422, "invalid-body")
            #expect(answer.string("/errors/0/code") == code)
            let hint = try #require(answer.string("/errors/0/hint"))
            #expect(hint.hasPrefix(expected), "\(hint)")
            // The sentence above the list says the same.
            #expect(try #require(answer.string("/detail")).contains(separator + hint))
        }
    }

    @Test
    func `parameters and the text of JSON are spoken of in the language of the reader`() async throws {
        let table = try await Table.open()
        let parameter = try await table.labour.get(
            table.path + "/table?at_version=x", headers: ["Accept-Language": "zh"])
        parameter.expect(400, "invalid-parameter")
        #expect(try #require(parameter.string("/detail")).contains("不小于 1 的整数"))
        for (language, expected) in [("zh", "同一对象中的成员名不重复"), ("en", "each member name once in an object")] {
            let answer = try await table.labour.send(
                .post, table.path + "/demands", body: Array(#"{"a":1,"a":2}"#.utf8),
                headers: ["Idempotency-Key": Caller.freshKey(), "Accept-Language": language])
            answer.expect(400, "malformed-json")
            #expect(try #require(answer.string("/detail")).contains(expected))
        }
    }
}
