extension JSONCursor {
    /// The value as a Boolean.
    public func bool() throws(JSONMismatch) -> Bool {
        guard case .bool(let flag) = value else { throw wrongType("a boolean") }
        return flag
    }

    /// The value as an integer within a range, by default every integer the reader yields.
    ///
    /// A number with fraction or exponent is ``JSONMismatch/Code/notInteger`` even where its value is whole (`1.0`).
    public func integer(
        in range: ClosedRange<Int64> = -JSONLimits.greatestSafeInteger...JSONLimits.greatestSafeInteger
    ) throws(JSONMismatch) -> Int64 {
        let expected = { "an integer from \(range.lowerBound) to \(range.upperBound)" }
        switch value {
        case .integer(let integer):
            guard range.contains(integer) else { throw mismatch(.outOfRange, expected: expected()) }
            return integer
        case .number(let text):
            let isInteger = text.utf8.allSatisfy {
                $0 == UInt8(ascii: "-") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
            }
            throw mismatch(isInteger ? .outOfRange : .notInteger, expected: expected())
        default:
            throw wrongType(expected())
        }
    }

    /// The value as a string.
    ///
    /// - Parameters:
    ///   - minimumScalars: The fewest Unicode scalars allowed, 0 if nothing is said.
    ///   - maximumScalars: The most Unicode scalars allowed; no bound if nothing is said.
    /// - Throws: ``JSONMismatch/Code/numberForString`` for a number, since amounts are exact decimals in strings.
    public func string(minimumScalars: Int = 0, maximumScalars: Int = .max) throws(JSONMismatch) -> String {
        switch value {
        case .string(let text):
            // A scalar has at least one byte, so short texts need no counting.
            if text.utf8.count > maximumScalars, text.unicodeScalars.count > maximumScalars {
                throw mismatch(.tooLong, expected: "at most \(maximumScalars) characters")
            }
            if minimumScalars > 0, text.unicodeScalars.count < minimumScalars {
                throw mismatch(.tooShort, expected: "at least \(minimumScalars) characters")
            }
            return text
        case .integer, .number:
            throw mismatch(.numberForString, expected: "a string, found a number")
        default:
            throw wrongType("a string")
        }
    }

    /// The value as one of the words of a closed list. Words are compared by Unicode scalars.
    @inlinable
    public func choice<Choice>(
        of choices: Choice.Type = Choice.self
    ) throws(JSONMismatch) -> Choice where Choice: CaseIterable & RawRepresentable<String> {
        let text = try string()
        // `init(rawValue:)` would also take canonically equivalent texts.
        guard let choice = Choice(rawValue: text), choice.rawValue.hasSameScalars(as: text) else {
            throw mismatch(
                .notAllowed, expected: "one of " + Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", "))
        }
        return choice
    }

    /// The value as what a string stands for: a decimal, a date, an identifier.
    ///
    /// - Parameters:
    ///   - expected: The form in words, for the mismatch.
    ///   - maximumScalars: The most Unicode scalars allowed; no bound if nothing is said.
    ///   - convert: What the string stands for; `nil` where it is not in that form, which is a
    ///     ``JSONMismatch/Code/malformed``.
    @inlinable
    public func converted<Meaning>(
        expected: String, maximumScalars: Int = .max, _ convert: (String) -> Meaning?
    ) throws(JSONMismatch) -> Meaning {
        guard let meaning = convert(try string(maximumScalars: maximumScalars)) else {
            throw mismatch(.malformed, expected: expected)
        }
        return meaning
    }
}
