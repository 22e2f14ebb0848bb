import StrictJSON
import Testing

@Suite struct JSONObjectTests {
    @Test func `keeps the first place and the last value of a name`() {
        let object = JSONObject([(key: "a", value: 1), (key: "b", value: 2), (key: "a", value: 3)])
        #expect(object.keys == ["a", "b"])
        #expect(object["a"] == 3)
        #expect(object == ["a": 3, "b": 2])
        #expect(object != ["b": 2, "a": 3])
    }

    @Test func `tells a member that is null from a missing one`() {
        let object: JSONObject = ["a": .null]
        #expect(object["a"] == .some(.null))
        #expect(object["b"] == nil)
    }

    @Test(arguments: [-1, 0, 1, 2, 3])
    func `finds a member whatever place is guessed`(_ guess: Int) {
        let object: JSONObject = ["a": 1, "e\u{301}": 2, "c": 3]
        #expect(object.place(of: "a", guess: guess) == 0)
        #expect(object.place(of: "e\u{301}", guess: guess) == 1)
        #expect(object.place(of: "c", guess: guess) == 2)
        #expect(object.place(of: "é", guess: guess) == nil)
        #expect(object.place(of: "", guess: guess) == nil)
    }

    @Test func `sets, appends and removes members`() {
        var object = JSONObject()
        #expect(object.isEmpty)
        object["b"] = 1
        object["a"] = 2
        object["b"] = 3
        object["c"] = nil
        #expect(object == ["b": 3, "a": 2])
        object["b"] = nil
        object["a"] = .null
        #expect(object == ["a": .null])
        #expect(object.count == 1)
    }

    @Test func `compares texts by scalars`() {
        let composed: JSONValue = "\u{E9}"
        let decomposed: JSONValue = "e\u{301}"
        #expect(composed != decomposed)
        #expect(JSONObject([(key: "\u{E9}", value: 1), (key: "e\u{301}", value: 2)]).count == 2)
        #expect((["\u{E9}": 1] as JSONObject) != ["e\u{301}": 1])
        #expect(JSONValue.integer(1) != .number("1"))
    }
}
