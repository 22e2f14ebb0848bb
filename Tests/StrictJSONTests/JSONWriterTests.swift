import StrictJSON
import Testing

@Suite struct JSONWriterTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func `writes in place between quotation marks`() {
        var writer = JSONWriter(capacity: 1)
        writer.beginArray()
        for letter in Array("ab".utf8) {
            writer.value(plain: 3) { room in for place in 0..<3 { room[place] = letter } }
        }
        writer.endArray()
        #expect(text(writer.bytes) == #"["aaa","bbb"]"#)
    }

    @Test(arguments: 0..<40)
    func `grows as needed`(_ capacity: Int) {
        var writer = JSONWriter(capacity: capacity)
        writer.beginObject()
        writer.member("line\nbreak", "\u{1}工\"")
        writer.member("n", .min)
        writer.endObject()
        #expect(text(writer.bytes) == #"{"line\nbreak":"\u0001工\"","n":-9223372036854775808}"#)
    }

    @Test func `puts commas and colons`() {
        var writer = JSONWriter(capacity: 0)
        writer.beginObject()
        writer.member("a", 1)
        writer.key("b")
        writer.beginArray()
        writer.value("x")
        writer.value(-2)
        writer.value(true)
        writer.null()
        writer.beginArray()
        writer.endArray()
        writer.beginObject()
        writer.endObject()
        writer.raw(Array("{\"r\":0}".utf8))
        writer.endArray()
        writer.member("c", false)
        writer.member("d", "é")
        writer.key("e")
        writer.beginObject()
        writer.member("f", 0)
        writer.endObject()
        writer.endObject()
        #expect(
            text(writer.bytes)
                == "{\"a\":1,\"b\":[\"x\",-2,true,null,[],{},{\"r\":0}],\"c\":false,\"d\":\"é\",\"e\":{\"f\":0}}")
    }

    @Test func `escapes what must be escaped and nothing else`() {
        var writer = JSONWriter()
        writer.value("\"\\/\u{08}\u{0C}\n\r\t\u{0}\u{1F}\u{7F}é\u{2028}😀")
        #expect(text(writer.bytes) == "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u{7F}é\u{2028}😀\"")
    }

    @Test func `escapes at every place of a long text`() {
        for place in 0..<24 {
            let before = String(repeating: "a", count: place)
            let after = String(repeating: "é", count: 24 - place)
            #expect(text(JSONValue.string(before + "\"" + after).encoded()) == "\"\(before)\\\"\(after)\"")
        }
    }

    @Test(arguments: [0, 7, 10, -1, 99, 100, .max, .min] as [Int64])
    func `writes every digit of an integer`(_ integer: Int64) {
        #expect(text(JSONValue.integer(integer).encoded()) == String(integer))
    }

    @Test func `prints for people with two spaces a level`() {
        let value: JSONValue = ["a": [1, ["b\n": .null]], "none": [], "empty": [:], "last": "单价"]
        #expect(
            text(value.encodedPretty()) == """
                {
                  "a": [
                    1,
                    {
                      "b\\n": null
                    }
                  ],
                  "none": [],
                  "empty": {},
                  "last": "单价"
                }
                """)
        #expect(text(JSONValue.null.encodedPretty()) == "null")
    }

    @Test func `keeps the order of members`() {
        let value: JSONValue = ["z": 1, "a": 2]
        #expect(text(value.encoded()) == "{\"z\":1,\"a\":2}")
        #expect(value != ["a": 2, "z": 1])
    }

    @Test(arguments: [1, 20_260_722, 4_294_967_311] as [UInt64])
    func `reads back every value it writes`(_ seed: UInt64) throws {
        var document = GeneratedDocument(seed: seed)
        for _ in 0..<600 {
            let value = document.value(depth: 6)
            let bytes = value.encoded()
            let readBack = try JSONReader.parse(bytes, limits: .request)
            #expect(readBack == value, "seed \(seed)")
            #expect(readBack.encoded() == bytes, "seed \(seed)")
            #expect(try JSONReader.parse(value.encodedPretty(), limits: .request) == value, "seed \(seed)")
            let spelled = document.spelled(value)
            #expect(try JSONReader.parse(Array(spelled.utf8), limits: .request) == value, "seed \(seed): \(spelled)")
        }
    }
}
