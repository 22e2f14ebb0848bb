/// Why a history file was refused: nothing of it is recorded (histories/FORMAT.md §7).
public struct HistoryFault: Error, Hashable, Sendable {
    /// What would have been right, in words.
    public struct Expectation: Hashable, Sendable {
        /// In English.
        public let en: String
        /// In Chinese.
        public let zh: String

        /// An expectation from its texts.
        public init(en: String, zh: String) {
            self.en = en
            self.zh = zh
        }
    }

    /// The value at fault, as JSON Pointer (RFC 6901): for a missing member the object that lacks it; for text that is
    /// no JSON as deep as was known.
    public let pointer: String
    /// The rule: `format-7.4` for a numbered rule of FORMAT §7, `schema:` with place and keyword for one of the schema,
    /// such as `schema:event.type.enum`.
    public let rule: String
    /// What would have been right there.
    public let expected: Expectation
    /// Bytes from the start of the file, from 0; only where the text itself is at fault.
    public let byteOffset: Int?

    /// A fault from its parts.
    public init(pointer: String, rule: String, expected: Expectation, byteOffset: Int? = nil) {
        self.pointer = pointer
        self.rule = rule
        self.expected = expected
        self.byteOffset = byteOffset
    }
}

extension HistoryFault: CustomStringConvertible {
    /// One English line for people: rule, place, what was expected.
    public var description: String {
        let place = byteOffset.map { " (byte \($0))" } ?? ""
        return "\(rule) at JSON Pointer \"\(pointer)\"\(place): expected \(expected.en)"
    }
}
