internal import StrictJSON

extension CodingFault {
    /// The kinds of fault. The raw values are stable: they go into problems and reports.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        /// A required member is not there.
        case missingMember = "missing-member"
        /// A member that has no meaning there.
        case unknownMember = "unknown-member"
        /// A value of another JSON type.
        case wrongType = "wrong-type"
        /// A number where a string is expected.
        case numberForString = "number-for-string"
        /// An amount written as a JSON number; amounts are exact decimals in strings.
        case decimalAsNumber = "decimal-as-number"
        /// An amount with more than 12 digits before or 6 digits after the point.
        case tooManyDigits = "too-many-digits"
        /// A text that is no exact decimal.
        case decimalMalformed = "decimal-malformed"
        /// A number with fraction or exponent where an integer is expected.
        case notInteger = "not-integer"
        /// An integer outside its range.
        case outOfRange = "out-of-range"
        /// A text with fewer characters (Unicode scalars) than required.
        case tooShort = "too-short"
        /// A text with more characters (Unicode scalars) than allowed.
        case tooLong = "too-long"
        /// A list or map with fewer entries than required.
        case tooFew = "too-few"
        /// A list or map with more entries than allowed.
        case tooMany = "too-many"
        /// A text that is none of the words allowed.
        case notAllowed = "not-allowed"
        /// A text not in the form required: a date, an identifier, a key.
        case malformed
        /// A control character in a text, or a line break in a text of one line.
        case controlCharacter = "control-character"
        /// A character that turns the direction of writing.
        case directionalCharacter = "directional-character"
        /// An extra word that terms of this kind do not carry.
        case wordUnknown = "word-unknown"
        /// An extra word with content of another type: a figure for words, words for a flag.
        case wordType = "word-type"

        init(_ code: JSONMismatch.Code) {
            self =
                switch code {
                case .missingMember: .missingMember
                case .unknownMember: .unknownMember
                case .wrongType: .wrongType
                case .numberForString: .numberForString
                case .notInteger: .notInteger
                case .outOfRange: .outOfRange
                case .tooShort: .tooShort
                case .tooLong: .tooLong
                case .tooFew: .tooFew
                case .tooMany: .tooMany
                case .notAllowed: .notAllowed
                case .malformed: .malformed
                }
        }
    }
}
