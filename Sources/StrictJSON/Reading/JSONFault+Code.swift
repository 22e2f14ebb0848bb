extension JSONFault {
    /// The kinds of fault. The raw values are stable and may go into reports.
    public enum Code: String, Sendable, Equatable, CaseIterable {
        /// More bytes than allowed. Nothing was read; the offset is the limit.
        case tooLarge = "too-large"
        /// The text opens with a byte order mark.
        case byteOrderMark = "byte-order-mark"
        /// Bytes that are not UTF-8: overlong, cut off, a surrogate, or above U+10FFFF. Offset of the sequence.
        case invalidUTF8 = "invalid-utf-8"
        /// A byte that cannot stand there.
        case unexpectedByte = "unexpected-byte"
        /// The text ends too early. The offset is its length.
        case unexpectedEnd = "unexpected-end"
        /// Something other than white space follows the value.
        case trailingText = "trailing-text"
        /// A name occurs twice in one object. Offset of the second.
        case duplicateMember = "duplicate-member"
        /// An array or object one level deeper than allowed. Offset of its bracket; it was not read.
        case tooDeep = "too-deep"
        /// An object with more members than allowed. Offset of the first one too many.
        case tooManyMembers = "too-many-members"
        /// More values in the text than allowed. Offset of the first one too many.
        case tooManyValues = "too-many-values"
        /// A member name that is not ASCII, where that is required. Offset of the name.
        case keyNotASCII = "key-not-ascii"
        /// A control character in a string that is not escaped.
        case controlCharacter = "control-character"
        /// A backslash that opens no escape sequence. Offset of the backslash.
        case invalidEscape = "invalid-escape"
        /// An escape of half a surrogate pair. Offset of its backslash.
        case loneSurrogate = "lone-surrogate"
        /// A number with fraction or exponent where only integers are allowed. Offset of the number.
        case numberNotInteger = "number-not-integer"
        /// An integer beyond ±(2^53 − 1). Offset of the number.
        case numberOutOfRange = "number-out-of-range"
    }
}
