package import Bargaining
package import EventSourcing
package import StrictJSON

extension JSONCursor {
    /// A fault at this place.
    package func fault(_ code: CodingFault.Code, expected: ValueExpectation) -> CodingFault {
        CodingFault(pointer: pointer, code: code, expected: expected)
    }

    /// The value as a text.
    package func text() throws(CodingFault) -> String {
        do throws(JSONMismatch) { return try string() } catch { throw CodingFault(error, expected: .init(.string)) }
    }

    /// The value as a text for people, which may have several lines: in a request 1…`maximum` Unicode scalars, none of
    /// them a ``HiddenCharacter``.
    package func prose(
        _ form: CodingForm, maximum: Int = NegotiationLimits.maximumWordScalars
    ) throws(CodingFault) -> String {
        try words(form, maximum: maximum, mayBreakLines: true)
    }

    /// The value as a text for people on one line, such as a title; else as ``prose(_:maximum:)``.
    package func line(
        _ form: CodingForm, maximum: Int = NegotiationLimits.maximumWordScalars
    ) throws(CodingFault) -> String {
        try words(form, maximum: maximum, mayBreakLines: false)
    }

    private func words(
        _ form: CodingForm, maximum: Int, mayBreakLines: Bool
    ) throws(CodingFault) -> String {
        guard form == .request else { return try text() }
        let text: String
        do throws(JSONMismatch) {
            text = try string(minimumScalars: 1, maximumScalars: maximum)
        } catch {
            switch error.code {
            case .tooShort: throw CodingFault(error, expected: .init(.textFrom, 1))
            case .tooLong: throw CodingFault(error, expected: .init(.textUpTo, maximum))
            default: throw CodingFault(error, expected: .init(.string))
            }
        }
        try refuseHidden(in: text, form, mayBreakLines: mayBreakLines)
        return text
    }

    /// Refuses what people cannot see in a text of a request. What is stored is read as it is.
    private func refuseHidden(
        in text: String, _ form: CodingForm, mayBreakLines: Bool = false
    ) throws(CodingFault) {
        guard form == .request else { return }
        switch HiddenCharacter(firstIn: text, mayBreakLines: mayBreakLines) {
        case nil: return
        case .control: throw fault(.controlCharacter, expected: .init(.textWithoutControls))
        case .lineBreak: throw fault(.controlCharacter, expected: .init(.oneLine))
        case .directional: throw fault(.directionalCharacter, expected: .init(.textInOneDirection))
        }
    }

    /// The value as what a text stands for.
    package func converted<Meaning>(_ expected: ValueExpectation, _ convert: (String) -> Meaning?) throws(CodingFault)
        -> Meaning
    {
        guard let meaning = convert(try text()) else { throw fault(.malformed, expected: expected) }
        return meaning
    }

    /// The value as one of the words of a closed list.
    package func word<Choice>(_ choices: Choice.Type) throws(CodingFault) -> Choice
    where Choice: CaseIterable & RawRepresentable<String> {
        do throws(JSONMismatch) { return try choice(of: choices) } catch {
            throw CodingFault(error, expected: Self.expectation(of: choices))
        }
    }

    /// The value as a count from `minimum` on.
    package func count(from minimum: Int64 = 0, to maximum: Int64 = JSONLimits.greatestSafeInteger) throws(CodingFault)
        -> Int
    {
        do throws(JSONMismatch) {
            return Int(try integer(in: minimum...maximum))
        } catch {
            throw CodingFault(error, expected: .init(.integer, minimum, maximum))
        }
    }

    /// Hands every element of a list to `body`, in order.
    package func forEach(
        minimum: Int = 0, maximum: Int = .max, _ body: (JSONCursor) throws(CodingFault) -> Void
    ) throws(CodingFault) {
        let elements: [JSONValue]
        do throws(JSONMismatch) {
            elements = try self.elements(minimumCount: minimum, maximumCount: maximum)
        } catch {
            switch error.code {
            case .tooFew: throw CodingFault(error, expected: .init(.entriesFrom, minimum))
            case .tooMany: throw CodingFault(error, expected: .init(.entriesUpTo, maximum))
            default: throw CodingFault(error, expected: .init(.list))
            }
        }
        for index in elements.indices { try body(element(at: index, of: elements)) }
    }

    /// Every element of a list, read.
    package func list<Element>(
        minimum: Int = 0, maximum: Int = .max, _ read: (JSONCursor) throws(CodingFault) -> Element
    ) throws(CodingFault) -> [Element] {
        var elements: [Element] = []
        try forEach(minimum: minimum, maximum: maximum) { element throws(CodingFault) in
            elements.append(try read(element))
        }
        return elements
    }

    /// The value as an exact decimal in a string.
    package func decimal() throws(CodingFault) -> ExactDecimal {
        switch value {
        case .string(let text):
            if let decimal = ExactDecimal(text) { return decimal }
            throw Self.hasTooManyDigits(text)
                ? fault(
                    .tooManyDigits,
                    expected: .init(
                        .decimalDigits, Int64(ExactDecimal.maximumIntegerDigits),
                        Int64(ExactDecimal.maximumFractionDigits)))
                : fault(.decimalMalformed, expected: .init(.decimal))
        case .integer, .number:
            throw fault(.decimalAsNumber, expected: .init(.decimalInString))
        default:
            throw fault(.wrongType, expected: .init(.decimalInString))
        }
    }

    /// The value as a unit.
    package func unit(_ form: CodingForm) throws(CodingFault) -> Unit {
        let unit = try converted(.init(.unit, Unit.maximumScalars), Unit.init(_:))
        try refuseHidden(in: unit.text, form)
        return unit
    }

    /// The value as the key of an agenda item.
    package func itemKey() throws(CodingFault) -> ItemKey {
        try converted(.init(.itemKey, ItemKey.maximumBytes), ItemKey.init(_:))
    }

    /// The value as the name of an organisation.
    package func partyName(_ form: CodingForm) throws(CodingFault) -> PartyName {
        let name = try converted(.init(.partyName, PartyName.maximumScalars), PartyName.init(_:))
        try refuseHidden(in: name.text, form)
        return name
    }

    /// The value as a day.
    package func day() throws(CodingFault) -> LocalDay {
        try converted(.init(.day)) { LocalDay($0) }
    }

    /// The value as a day or a minute of local time.
    package func moment() throws(CodingFault) -> LocalMoment {
        try converted(.init(.moment)) { LocalMoment($0) }
    }

    /// The value as a proposal number.
    package func proposalNumber() throws(CodingFault) -> ProposalNumber {
        try converted(.init(.proposalNumber)) { ProposalNumber($0) }
    }

    /// The value as a seat.
    package func seat() throws(CodingFault) -> SeatID {
        SeatID(try uuid())
    }

    /// The value as a UUID.
    package func uuid() throws(CodingFault) -> UUIDValue {
        try converted(.init(.uuid)) { UUIDValue($0) }
    }

    /// The words of a closed list.
    private static func expectation<Choice>(of choices: Choice.Type) -> ValueExpectation
    where Choice: CaseIterable & RawRepresentable<String> {
        ValueExpectation(.choice, words: choices.allCases.map(\.rawValue))
    }

    /// Whether a text would be an exact decimal had it fewer digits.
    private static func hasTooManyDigits(_ text: String) -> Bool {
        let unsigned = text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
        let parts = unsigned.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard
            parts.allSatisfy({ part in
                !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            })
        else { return false }
        return parts[0].count > ExactDecimal.maximumIntegerDigits
            || (parts.count == 2 && parts[1].count > ExactDecimal.maximumFractionDigits)
    }
}
