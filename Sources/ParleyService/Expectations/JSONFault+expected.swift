package import StrictJSON

extension JSONFault {
    /// What the text should have had at the place of the fault, in words without a full stop.
    ///
    /// The reader of JSON speaks English; the Chinese texts follow from the code.
    package func expected(in language: Language, limits: JSONLimits) -> String {
        language == .zh ? inChinese(limits) : expected
    }

    private func inChinese(_ limits: JSONLimits) -> String {
        switch code {
        case .tooLarge: "不超过 \(limits.maximumBytes) 字节的文本"
        case .tooDeep: "不超过 \(limits.maximumDepth) 层的嵌套"
        case .tooManyValues: "不超过 \(limits.maximumValues) 个值"
        case .tooManyMembers: "每个对象不超过 \(limits.maximumMembers) 个成员"
        case .duplicateMember: "同一对象中的成员名不重复"
        case .byteOrderMark: "不带字节顺序标记的 UTF-8 文本"
        case .invalidUTF8: "有效的 UTF-8 编码"
        case .unexpectedByte: "符合 RFC 8259 的 JSON，此处字符不能出现"
        case .unexpectedEnd: "完整的 JSON，文本在此过早结束"
        case .trailingText: "值之后只有空白"
        case .keyNotASCII: "ASCII 成员名"
        case .controlCharacter: "字符串中的控制字符经过转义"
        case .invalidEscape: "有效的转义序列"
        case .loneSurrogate: "成对的代理项"
        case .numberNotInteger, .numberOutOfRange: "绝对值不超过 2^53 − 1 的整数"
        }
    }
}
