import StrictJSON
import Testing

@Suite struct JSONCursorTests {
    private enum Side: String, CaseIterable {
        case labour
        case kelvin = "K"
    }

    private let cursor = JSONCursor([
        "text": "单价é", "count": 7, "big": .number("9007199254740992"), "rate": .number("1.5"), "flag": true,
        "none": .null,
        "list": [1, ["x/y": "deep"]], "side": "labour", "sign": "\u{212A}",
    ])

    @Test func `reads what is there`() throws {
        #expect(try cursor.member("text").string(minimumScalars: 3, maximumScalars: 3) == "单价é")
        #expect(try cursor.member("count").integer(in: 7...7) == 7)
        #expect(try cursor.member("flag").bool())
        #expect(try cursor.optionalMember("absent") == nil)
        #expect(try cursor.optionalMember("none")?.value == .null)
        #expect(try cursor.member("none").unlessNull == nil)
        #expect(try cursor.member("text").unlessNull?.string() == "单价é")
        #expect(try cursor.member("side").choice(of: Side.self) == .labour)
        #expect(try cursor.member("text").converted(expected: "a text") { $0.unicodeScalars.count } == 3)
        let list = try cursor.member("list").array(minimumCount: 2, maximumCount: 2)
        let deep = try list[1].member("x/y")
        #expect(try deep.string() == "deep")
        #expect(deep.pointer.description == "/list/1/x~1y")
        #expect(deep.pointer.resolve(in: cursor.value) == "deep")
        let elements = try cursor.member("list").elements(minimumCount: 2, maximumCount: 2)
        #expect(try cursor.member("list").element(at: 1, of: elements).pointer.description == "/list/1")
        let object = try cursor.object()
        #expect(try cursor.member(at: 1, of: object).integer() == 7)
        #expect(cursor.member(at: 1, of: object).pointer.description == "/count")
        #expect(try list[1].members(maximumCount: 1).map(\.cursor.pointer.description) == ["/list/1/x~1y"])
        #expect(try cursor.object().count == 9)
    }

    @Test func `points to the value at fault`() throws {
        let cases: [(JSONMismatch?, JSONMismatch.Code, String)] = [
            (mismatch { () throws(JSONMismatch) in _ = try cursor.member("nobody") }, .missingMember, "/nobody"),
            (mismatch { () throws(JSONMismatch) in _ = try cursor.member("text").integer() }, .wrongType, "/text"),
            (mismatch { () throws(JSONMismatch) in _ = try cursor.member("text").bool() }, .wrongType, "/text"),
            (mismatch { () throws(JSONMismatch) in _ = try cursor.member("text").object() }, .wrongType, "/text"),
            (mismatch { () throws(JSONMismatch) in _ = try cursor.member("text").array() }, .wrongType, "/text"),
            (mismatch { () throws(JSONMismatch) in _ = try cursor.member("none").string() }, .wrongType, "/none"),
            (
                mismatch { () throws(JSONMismatch) in _ = try cursor.member("count").string() }, .numberForString,
                "/count"
            ),
            (mismatch { () throws(JSONMismatch) in _ = try cursor.member("rate").string() }, .numberForString, "/rate"),
            (mismatch { () throws(JSONMismatch) in _ = try cursor.member("rate").integer() }, .notInteger, "/rate"),
            (mismatch { () throws(JSONMismatch) in _ = try cursor.member("big").integer() }, .outOfRange, "/big"),
            (
                mismatch { () throws(JSONMismatch) in _ = try cursor.member("count").integer(in: 8...9) }, .outOfRange,
                "/count"
            ),
            (
                mismatch { () throws(JSONMismatch) in _ = try cursor.member("text").string(maximumScalars: 2) },
                .tooLong, "/text"
            ),
            (
                mismatch { () throws(JSONMismatch) in _ = try cursor.member("text").string(minimumScalars: 4) },
                .tooShort, "/text"
            ),
            (
                mismatch { () throws(JSONMismatch) in _ = try cursor.member("list").array(maximumCount: 1) }, .tooMany,
                "/list"
            ),
            (
                mismatch { () throws(JSONMismatch) in _ = try cursor.member("list").array(minimumCount: 3) }, .tooFew,
                "/list"
            ),
            (mismatch { () throws(JSONMismatch) in _ = try cursor.members(maximumCount: 8) }, .tooMany, ""),
            (
                mismatch { () throws(JSONMismatch) in _ = try cursor.member("text").choice(of: Side.self) },
                .notAllowed, "/text"
            ),
            (
                mismatch { () throws(JSONMismatch) in _ = try cursor.member("sign").choice(of: Side.self) },
                .notAllowed, "/sign"
            ),
            (
                mismatch { () throws(JSONMismatch) in
                    _ = try cursor.member("text").converted(expected: "a number in digits") { Int($0) }
                }, .malformed, "/text"
            ),
            (
                mismatch { () throws(JSONMismatch) in _ = try cursor.object(allowed: ["text"]) }, .unknownMember,
                "/count"
            ),
            (
                mismatch { () throws(JSONMismatch) in
                    try cursor.member("list").array()[1].rejectUnknownMembers(["x"] as Set)
                }, .unknownMember, "/list/1/x~1y"
            ),
        ]
        for (found, code, pointer) in cases {
            let found = try #require(found, "\(code) at \(pointer)")
            #expect(found.code == code)
            #expect(found.pointer.description == pointer)
        }
        #expect(Set(cases.map(\.1)) == Set(JSONMismatch.Code.allCases))
    }

    @Test func `allows only the names themselves, not their canonical equivalents`() {
        let equivalent = JSONCursor(["\u{212A}": 1])
        #expect(
            mismatch { () throws(JSONMismatch) in try equivalent.rejectUnknownMembers(["K"]) }?.code == .unknownMember)
        #expect(mismatch { () throws(JSONMismatch) in _ = try equivalent.member("K") }?.code == .missingMember)
    }

    @Test func `starts where it is told`() throws {
        let inner = JSONCursor(["a": "x"], pointer: .root.appending("terms").appending(0))
        let found = try #require(mismatch { () throws(JSONMismatch) in _ = try inner.member("a").bool() })
        #expect(found.description == "wrong-type at JSON Pointer \"/terms/0/a\": expected a boolean, found a string")
    }
}
