internal import StrictJSON

extension HistoryFault {
    /// A fault of the text itself: rules 1 to 3 of FORMAT §7.
    init(_ fault: JSONFault) {
        let (rule, zh) = Self.reading(fault)
        self.init(
            pointer: fault.pointer, rule: rule, expected: Expectation(en: fault.expected, zh: zh),
            byteOffset: fault.byteOffset)
    }

    private static func reading(_ fault: JSONFault) -> (rule: String, zh: String) {
        switch fault.code {
        case .tooLarge: ("format-7.3", "文件不超过 \(HistoryReader.maximumBytes) 字节")
        case .tooDeep: ("format-7.3", "嵌套不超过 \(HistoryReader.maximumDepth) 层")
        case .tooManyValues, .tooManyMembers: ("format-7.3", "值的个数不超过本格式可能达到的上限")
        case .duplicateMember: ("format-7.2", "同一对象中的成员名不得重复")
        case .byteOrderMark: ("format-7.1", "UTF-8 文本,不带字节顺序标记")
        case .invalidUTF8: ("format-7.1", "有效的 UTF-8 编码")
        case .unexpectedByte: ("format-7.1", "符合 RFC 8259 的 JSON,此处字符不能出现")
        case .unexpectedEnd: ("format-7.1", "完整的 JSON,文本在此过早结束")
        case .trailingText: ("format-7.1", "对象之后只能有空白")
        case .keyNotASCII: ("format-7.1", "ASCII 成员名")
        case .controlCharacter: ("format-7.1", "字符串中的控制字符须转义")
        case .invalidEscape: ("format-7.1", "有效的转义序列")
        case .loneSurrogate: ("format-7.1", "成对的代理项")
        case .numberNotInteger, .numberOutOfRange: ("format-7.1", "绝对值不超过 2^53 − 1 的整数")
        }
    }
}
