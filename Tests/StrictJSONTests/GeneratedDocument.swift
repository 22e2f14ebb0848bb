import StrictJSON

/// Random values and random ways to write them down.
struct GeneratedDocument {
    /// Texts at the edges of UTF-8, of escaping and of Swift's string equality.
    private static let fragments = [
        "a", "Z", "0", " ", "\"", "\\", "/", "~", "\n", "\r", "\t", "\u{08}", "\u{0C}", "\u{00}", "\u{1F}", "\u{7F}",
        "\u{80}", "\u{7FF}", "\u{800}", "é", "e\u{301}", "\u{212A}", "\u{2028}", "单", "价", "\u{D7FF}", "\u{E000}",
        "\u{FFFD}", "\u{FFFF}", "\u{10000}", "😀", "👩‍👩‍👧", "\u{10FFFF}", "plain ASCII of more than eight bytes",
    ]

    var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func text(upTo count: Int = 8) -> String {
        (0..<Int.random(in: 0...count, using: &generator)).reduce(into: "") { text, _ in
            text += Self.fragments[Int.random(in: 0..<Self.fragments.count, using: &generator)]
        }
    }

    /// A value of at most so many levels.
    mutating func value(depth: Int) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &generator) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &generator))
        case 2: return .integer(Int64.random(in: -1000...1000, using: &generator))
        case 3:
            let bound = JSONLimits.greatestSafeInteger
            return .integer(Int64.random(in: -bound...bound, using: &generator))
        case 4, 5: return .string(text())
        case 6: return array(depth: depth)
        default: return object(depth: depth)
        }
    }

    mutating func array(depth: Int) -> JSONValue {
        .array((0..<Int.random(in: 0...6, using: &generator)).map { _ in value(depth: depth - 1) })
    }

    /// Names carry their number, so they differ even under Unicode normalisation.
    mutating func object(depth: Int) -> JSONValue {
        .object(
            JSONObject(
                (0..<Int.random(in: 0...12, using: &generator)).map { number in
                    (key: "\(number)" + text(upTo: 3), value: value(depth: depth - 1))
                }))
    }

    /// The value as text with random white space and random escapes.
    mutating func spelled(_ value: JSONValue) -> String {
        let core =
            switch value {
            case .null: "null"
            case .bool(let flag): flag ? "true" : "false"
            case .integer(let integer): "\(integer)"
            case .number(let text): text
            case .string(let text): spelled(text)
            case .array(let elements): "[" + elements.map { spelled($0) }.joined(separator: ",") + space() + "]"
            case .object(let object):
                "{"
                    + object.members.map { space() + spelled($0.key) + space() + ":" + spelled($0.value) }
                    .joined(separator: ",") + space() + "}"
            }
        return space() + core + space()
    }

    private mutating func space() -> String {
        [" ", "\n", "\t", "\r\n", "", "", "", ""].randomElement(using: &generator) ?? ""
    }

    private mutating func spelled(_ text: String) -> String {
        var spelled = "\""
        for scalar in text.unicodeScalars {
            let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
            if mustEscape || Int.random(in: 0..<4, using: &generator) == 0 {
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16, uppercase: Bool.random(using: &generator))
                    spelled += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            } else {
                spelled.unicodeScalars.append(scalar)
            }
        }
        return spelled + "\""
    }
}
