internal import EventSourcing
internal import ParleyService

/// The query of a request: every name known to the operation, none twice, percent-encoding valid.
struct QueryParameters: Sendable {
    private let pairs: [(name: QueryParameter, value: String)]

    /// Reads a query.
    ///
    /// - Throws: `unknown-parameter` for a name the operation does not know, so that a misspelt filter never widens a
    ///   list; `invalid-parameter` for a name given twice or broken percent-encoding.
    init(_ query: String?, of operation: OperationID) throws(Problem) {
        guard let query, !query.isEmpty else {
            pairs = []
            return
        }
        var pairs: [(name: QueryParameter, value: String)] = []
        for part in query.split(separator: "&") {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentEncoding.decode(halves[0]) else {
                throw Problem.invalidParameter(String(halves[0]), expected: .init(.percentEncoded))
            }
            guard let parameter = QueryParameter(rawValue: name), operation.parameters.contains(parameter) else {
                let known = operation.parameters.map(\.rawValue).joined(separator: ", ")
                throw Problem(.unknownParameter, ["name": name, "known": known.isEmpty ? "–" : known])
            }
            guard let value = PercentEncoding.decode(halves.count > 1 ? halves[1] : "") else {
                throw Problem.invalidParameter(name, expected: .init(.percentEncoded))
            }
            guard !pairs.contains(where: { $0.name == parameter }) else {
                throw Problem.invalidParameter(name, expected: .init(.oneValue))
            }
            pairs.append((name: parameter, value: value))
        }
        self.pairs = pairs
    }

    /// The value of a parameter; `nil` where it is not given.
    subscript(name: QueryParameter) -> String? {
        pairs.first { $0.name == name }?.value
    }

    /// Names and values in the order of the names: equal for queries that ask the same.
    var canonical: String {
        pairs.map { "\($0.name.rawValue)=\($0.value)" }.sorted().joined(separator: "&")
    }

    /// Every pair but those of some names, percent-encoded.
    func encoded(without names: QueryParameter...) -> [String] {
        pairs.filter { !names.contains($0.name) }.map { "\($0.name.rawValue)=\(PercentEncoding.encode($0.value))" }
    }

    /// `true` or `false`; `nil` where it is not given.
    func flag(_ name: QueryParameter) throws(Problem) -> Bool? {
        switch self[name] {
        case nil: nil
        case "true": true
        case "false": false
        default: throw Problem.invalidParameter(name.rawValue, expected: .init(.choice, words: ["true", "false"]))
        }
    }

    /// A whole number of at most nine digits, from `minimum` on; `nil` where it is not given.
    func number(_ name: QueryParameter, from minimum: Int64) throws(Problem) -> Int64? {
        guard let text = self[name] else { return nil }
        guard (1...9).contains(text.utf8.count),
            text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let number = Int64(text),
            number >= minimum
        else { throw Problem.invalidParameter(name.rawValue, expected: .init(.numberFrom, minimum)) }
        return number
    }

    /// An instant; `nil` where it is not given.
    func instant(_ name: QueryParameter) throws(Problem) -> Timestamp? {
        guard let text = self[name] else { return nil }
        guard let instant = TimestampText.parse(text) else {
            throw Problem.invalidParameter(name.rawValue, expected: .init(.instant))
        }
        return instant
    }

    /// A value with a text form of its own; `nil` where it is not given.
    ///
    /// - Throws: `invalid-parameter` that says what is expected, where `read` makes nothing of it.
    func value<Value>(
        _ name: QueryParameter, expected: ValueExpectation, _ read: (String) -> Value?
    ) throws(Problem) -> Value? {
        guard let text = self[name] else { return nil }
        guard let value = read(text) else { throw Problem.invalidParameter(name.rawValue, expected: expected) }
        return value
    }

    /// One of the words of a closed list; `nil` where it is not given.
    func word<Word>(_ name: QueryParameter, _ words: Word.Type) throws(Problem) -> Word?
    where Word: CaseIterable & RawRepresentable<String> {
        guard let text = self[name] else { return nil }
        guard let word = Word(rawValue: text) else {
            throw Problem.invalidParameter(
                name.rawValue, expected: .init(.choice, words: Word.allCases.map(\.rawValue)))
        }
        return word
    }

    /// The moment at which state is read.
    ///
    /// - Throws: `parameters-exclusive` for both `at_version` and `as_of`.
    func moment() throws(Problem) -> ReadMoment {
        var moment = ReadMoment.latest
        moment.atVersion = try number(.atVersion, from: 1).map { StreamVersion($0) }
        moment.asOf = try instant(.asOf)
        moment.occurredBy = try instant(.occurredBy)
        guard moment.atVersion == nil || moment.asOf == nil else {
            throw Problem(.parametersExclusive, ["first": "at_version", "second": "as_of"])
        }
        return moment
    }
}
