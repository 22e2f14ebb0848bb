import StrictJSON
import Testing

@Suite struct JSONPointerTests {
    /// The example of RFC 6901 §5, with an integer for its every value.
    private static let example: JSONValue = [
        "foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8,
    ]

    @Test(
        arguments: [
            ("", example), ("/foo", ["bar", "baz"]), ("/foo/0", "bar"), ("/", 0), ("/a~1b", 1), ("/c%d", 2),
            ("/e^f", 3),
            ("/g|h", 4), ("/i\\j", 5), ("/k\"l", 6), ("/ ", 7), ("/m~0n", 8), ("/foo/2", nil), ("/foo/-", nil),
            ("/foo/00", nil), ("/foo/01", nil), ("/foo/+1", nil), ("/foo/", nil), ("/foo/99999999999999999999", nil),
            ("/foo/0/x", nil), ("/nowhere", nil), ("//", nil),
        ] as [(String, JSONValue?)])
    func `resolves the examples of the RFC`(_ text: String, _ expected: JSONValue?) throws {
        let pointer = try #require(JSONPointer(text))
        #expect(pointer.resolve(in: Self.example) == expected)
        #expect(pointer.description == text)
    }

    @Test(arguments: ["a", "a/b", "/~", "/a~", "/~2", "/a~/b", " /a"])
    func `refuses what is no pointer`(_ text: String) {
        #expect(JSONPointer(text) == nil)
    }

    @Test func `escapes what it appends`() {
        let pointer = JSONPointer.root.appending("events").appending(3).appending("a/b~c~1").appending("")
        #expect(pointer.description == "/events/3/a~1b~0c~01/")
        #expect(pointer.tokens == ["events", "3", "a/b~c~1", ""])
        #expect(JSONPointer(pointer.description) == pointer)
        #expect(JSONPointer.root.appending(3) == JSONPointer.root.appending("3"))
        #expect(JSONPointer.root.appending("\u{E9}") != JSONPointer.root.appending("e\u{301}"))
    }

    @Test func `separates at a slash before a combining mark`() throws {
        let pointer = try #require(JSONPointer("/a/\u{301}b"))
        #expect(pointer.tokens == ["a", "\u{301}b"])
        #expect(JSONPointer.root.appending("x/\u{301}").description == "/x~1\u{301}")
    }
}
