import StrictJSON
import Testing

@Suite struct JSONReaderValueTests {
    @Test(
        arguments: [
            ("null", .null), (" true ", true), ("\r\n\tfalse", false), ("0", 0), ("-0", 0), ("-17", -17),
            ("9007199254740991", 9_007_199_254_740_991), ("-9007199254740991", -9_007_199_254_740_991), ("\"\"", ""),
            ("[]", []), ("[ ]", []), ("{}", [:]), ("{\n}", [:]), ("[1,[2,[]],{}]", [1, [2, []], [:]]),
            ("{\"a\" : 1 , \"b\" : [ null ]}", ["a": 1, "b": [.null]]),
            ("{\"\":\"empty name\"}", ["": "empty name"]),
        ] as [(String, JSONValue)])
    func `reads every kind of value`(_ text: String, _ value: JSONValue) throws {
        #expect(try JSONReader.parse(Array(text.utf8), limits: .storedEvent) == value)
    }

    @Test(arguments: [
        ("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\u{08}\u{0C}\n\r\t"), ("\\u0000", "\u{0}"), ("\\u00e9\\u00E9", "éé"),
        ("\\u5355\\u4ef7", "单价"), ("\\ud83d\\ude00", "😀"), ("\\uD800\\uDC00", "\u{10000}"),
        ("\\uDBFF\\uDFFF", "\u{10FFFF}"), ("\\uD7FF\\uE000", "\u{D7FF}\u{E000}"), ("\\u007F\\u0080", "\u{7F}\u{80}"),
        ("\\u07ff\\u0800", "\u{7FF}\u{800}"), ("\u{7F}\u{2028}", "\u{7F}\u{2028}"),
        ("单价 and\\tplain 😀", "单价 and\tplain 😀"),
        ("1234567\\n12345678\\n123456789", "1234567\n12345678\n123456789"), ("\\uFEFF", "\u{FEFF}"),
    ])
    func `unescapes strings`(_ spelled: String, _ text: String) throws {
        let value = try JSONReader.parse(Array("\"\(spelled)\"".utf8), limits: .request)
        #expect(value == .string(text))
    }

    @Test(arguments: [
        "1.5", "-0.0", "1e5", "1E+5", "1e-5", "0.10", "123456789.123456789e-400", "9007199254740992",
        "-9223372036854775809", "100000000000000000000",
    ])
    func `keeps other numbers as written where asked to`(_ number: String) throws {
        let value = try JSONReader.parse(Array("{\"rate\": [\(number)]}".utf8), limits: .request)
        #expect(value == ["rate": .array([.number(number)])])
        #expect(value.encoded() == Array("{\"rate\":[\(number)]}".utf8))
    }

    @Test func `takes names apart that Swift takes for one`() throws {
        let text = "{\"\u{E9}\":1,\"e\u{301}\":2,\"K\":3,\"\u{212A}\":4}"
        let value = try JSONReader.parse(Array(text.utf8), limits: .historyFile)
        guard case .object(let object) = value else {
            Issue.record("not an object")
            return
        }
        #expect("\u{E9}" == "e\u{301}", "Swift's equality is canonical equivalence; otherwise this test shows nothing")
        #expect(object.count == 4)
        #expect(object["\u{E9}"] == 1)
        #expect(object["e\u{301}"] == 2)
        #expect(object["K"] == 3)
        #expect(object["\u{212A}"] == 4)
    }

    @Test func `takes names apart in large objects too`() throws {
        let filler = (0..<20).map { "\"m\($0)\":0" }.joined(separator: ",")
        let distinct = "{\(filler),\"\u{E9}\":1,\"e\u{301}\":2}"
        #expect(fault(distinct) == nil)
        let twice = "{\(filler),\"e\u{301}\":1,\"e\\u0301\":2}"
        #expect(fault(twice)?.code == .duplicateMember)
        #expect(fault(twice)?.byteOffset == twice.utf8.count - "\"e\\u0301\":2}".utf8.count)
    }

    @Test(arguments: [1, 2, 7, 8, 9, 10, 40])
    func `finds a name twice at every size`(_ count: Int) {
        for repeated in 0..<count {
            let names = (0..<count).map { "\"n\($0)\":0" } + ["\"n\(repeated)\":0"]
            #expect(fault("{" + names.joined(separator: ",") + "}")?.code == .duplicateMember)
        }
    }

    @Test func `reads any collection of bytes`() throws {
        let text = "[1,\"é\"]"
        let expected: JSONValue = [1, "é"]
        #expect(try JSONReader.parse(text.utf8, limits: .request) == expected)
        #expect(try JSONReader.parse(Array("xx\(text)".utf8).dropFirst(2), limits: .request) == expected)
        #expect(try JSONReader.parse(text.utf8.reversed().reversed() as [UInt8], limits: .request) == expected)
        #expect(try JSONReader.parse(Array(text.utf8).lazy.map { $0 }, limits: .request) == expected)
        let rawValue = try Array(text.utf8).withUnsafeBytes { bytes throws in
            try JSONReader.parse(bytes, limits: .request)
        }
        #expect(rawValue == expected)
        let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
        #expect(throws: JSONFault.self) { try JSONReader.parse(nothing, limits: .request) }
        #expect(throws: JSONFault.self) {
            try JSONReader.parse(repeatElement(UInt8(ascii: " "), count: 1 << 40), limits: .request)
        }
    }
}
