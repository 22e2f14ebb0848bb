extension JSONMismatch {
    /// The kinds of mismatch. The raw values are stable and may go into reports.
    public enum Code: String, Sendable, Equatable, CaseIterable {
        /// A required member is not there.
        case missingMember = "missing-member"
        /// A member the decoder does not know.
        case unknownMember = "unknown-member"
        /// A value of another JSON type.
        case wrongType = "wrong-type"
        /// A number where a string is expected, such as an amount that is not an exact decimal in a string.
        case numberForString = "number-for-string"
        /// A number with fraction or exponent where an integer is expected.
        case notInteger = "not-integer"
        /// An integer outside its range.
        case outOfRange = "out-of-range"
        /// A string with fewer characters (Unicode scalars) than required.
        case tooShort = "too-short"
        /// A string with more characters (Unicode scalars) than allowed.
        case tooLong = "too-long"
        /// An array or map with fewer entries than required.
        case tooFew = "too-few"
        /// An array or map with more entries than allowed.
        case tooMany = "too-many"
        /// A string that is none of the words allowed.
        case notAllowed = "not-allowed"
        /// A string not in the form required: a decimal, a date, an identifier.
        case malformed = "malformed"
    }
}
