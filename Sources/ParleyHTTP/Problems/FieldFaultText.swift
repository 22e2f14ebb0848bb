internal import ParleyService

/// What is wrong with a member, in both languages.
enum FieldFaultText {
    /// The English sentences by code.
    static let english: [String: String] = [
        "missing-member": "This member is missing.",
        "unknown-member": "This member has no meaning here.",
        "wrong-type": "The value has another JSON type than expected.",
        "number-for-string": "A number stands where a string is expected.",
        "decimal-as-number": "An amount is a JSON number; amounts are exact decimals in strings.",
        "too-many-digits": "The amount has too many digits.",
        "decimal-malformed": "The text is not an exact decimal.",
        "not-integer": "The number is not an integer.",
        "out-of-range": "The value is out of its range.",
        "too-short": "The text is too short.",
        "too-long": "The text is too long.",
        "too-few": "There are too few entries.",
        "too-many": "There are too many entries.",
        "not-allowed": "The word is none of those allowed.",
        "malformed": "The text is not in the form required.",
        "control-character": "The text holds a control character.",
        "directional-character": "The text holds a character that turns the direction of writing.",
        "word-unknown": "Terms of this kind carry no such word.",
        "word-type": "The word's content has another type.",
        "rule": "A rule of the negotiation refuses this value.",
    ]

    /// The Chinese sentences, with the same keys.
    static let chinese: [String: String] = [
        "missing-member": "缺少此成员。",
        "unknown-member": "此成员在这里没有意义。",
        "wrong-type": "该值的 JSON 类型不符。",
        "number-for-string": "此处应为字符串，却是数字。",
        "decimal-as-number": "数额是 JSON 数字；数额须为字符串形式的精确小数。",
        "too-many-digits": "数额的位数过多。",
        "decimal-malformed": "该文本不是精确小数。",
        "not-integer": "该数不是整数。",
        "out-of-range": "该值超出范围。",
        "too-short": "文本过短。",
        "too-long": "文本过长。",
        "too-few": "条目过少。",
        "too-many": "条目过多。",
        "not-allowed": "该词不在允许之列。",
        "malformed": "文本不符合所需格式。",
        "control-character": "文本含有控制字符。",
        "directional-character": "文本含有改变书写方向的字符。",
        "word-unknown": "此类条款没有这个词。",
        "word-type": "该词的内容类型不符。",
        "rule": "协商规则不接受该值。",
    ]

    /// The sentence of a code.
    static func detail(of code: String, in language: Language) -> String {
        (language == .zh ? chinese : english)[code] ?? code
    }
}
