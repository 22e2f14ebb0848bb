internal import StrictJSON

extension HistoryFault {
    /// A fault of the text itself: rules 1 to 3 of FORMAT §7.
    init(_ fault: JSONFault) {
        self.init(
            pointer: fault.pointer, rule: Self.rule(fault.code),
            expected: Expectation(
                en: fault.expected(in: .en, limits: HistoryReader.limits),
                zh: fault.expected(in: .zh, limits: HistoryReader.limits)),
            byteOffset: fault.byteOffset)
    }

    private static func rule(_ code: JSONFault.Code) -> String {
        switch code {
        case .tooLarge, .tooDeep, .tooManyValues, .tooManyMembers: "format-7.3"
        case .duplicateMember: "format-7.2"
        case .byteOrderMark, .invalidUTF8, .unexpectedByte, .unexpectedEnd, .trailingText, .keyNotASCII,
            .controlCharacter, .invalidEscape, .loneSurrogate, .numberNotInteger, .numberOutOfRange:
            "format-7.1"
        }
    }
}
