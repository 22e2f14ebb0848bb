package import Bargaining
package import EventSourcing
package import StrictJSON

extension JSONCursor {
    /// A fault at this place.
    package func fault(_ code: CodingFault.Code, expected: String) -> CodingFault {
        CodingFault(pointer: pointer, code: code, expected: expected)
    }

    /// The value as a text.
    package func text() throws(CodingFault) -> String {
        do throws(JSONMismatch) { return try string() } catch { throw CodingFault(error) }
    }

    /// The value as a text for people: in a request 1…`maximum` Unicode scalars and no control character.
    ///
    /// The zero character could not even be stored in a text column.
    package func prose(
        _ form: CodingForm, maximum: Int = NegotiationLimits.maximumWordScalars
    ) throws(CodingFault) -> String {
        guard form == .request else { return try text() }
        let text: String
        do throws(JSONMismatch) {
            text = try string(minimumScalars: 1, maximumScalars: maximum)
        } catch {
            throw CodingFault(error)
        }
        guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            throw fault(.controlCharacter, expected: "a text without control characters")
        }
        return text
    }

    /// The value as what a text stands for.
    package func converted<Meaning>(_ expected: String, _ convert: (String) -> Meaning?) throws(CodingFault) -> Meaning
    {
        guard let meaning = convert(try text()) else { throw fault(.malformed, expected: expected) }
        return meaning
    }

    /// The value as one of the words of a closed list.
    package func word<Choice>(_ choices: Choice.Type) throws(CodingFault) -> Choice
    where Choice: CaseIterable & RawRepresentable<String> {
        do throws(JSONMismatch) { return try choice(of: choices) } catch { throw CodingFault(error) }
    }

    /// The value as a count from `minimum` on.
    package func count(from minimum: Int64 = 0, to maximum: Int64 = JSONLimits.greatestSafeInteger) throws(CodingFault)
        -> Int
    {
        do throws(JSONMismatch) {
            return Int(try integer(in: minimum...maximum))
        } catch {
            throw CodingFault(error)
        }
    }

    /// The elements of a list.
    package func list(minimum: Int = 0, maximum: Int = .max) throws(CodingFault) -> [JSONCursor] {
        do throws(JSONMismatch) {
            return try array(minimumCount: minimum, maximumCount: maximum)
        } catch {
            throw CodingFault(error)
        }
    }

    /// Every element of a list, read.
    package func list<Element>(
        minimum: Int = 0, maximum: Int = .max, _ read: (JSONCursor) throws(CodingFault) -> Element
    ) throws(CodingFault) -> [Element] {
        let cursors = try list(minimum: minimum, maximum: maximum)
        var elements: [Element] = []
        elements.reserveCapacity(cursors.count)
        for cursor in cursors { elements.append(try read(cursor)) }
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
                    expected: "at most \(ExactDecimal.maximumIntegerDigits) digits before and "
                        + "\(ExactDecimal.maximumFractionDigits) digits after the point")
                : fault(.decimalMalformed, expected: "an exact decimal such as \"1.15\"")
        case .integer, .number:
            throw fault(.decimalAsNumber, expected: "an exact decimal in a string, such as \"1.15\"")
        default:
            throw fault(.wrongType, expected: "an exact decimal in a string")
        }
    }

    /// The value as a unit.
    package func unit() throws(CodingFault) -> Unit {
        try converted("a unit of 1 to \(Unit.maximumScalars) characters", Unit.init(_:))
    }

    /// The value as the key of an agenda item.
    package func itemKey() throws(CodingFault) -> ItemKey {
        try converted("a key in snake case, at most \(ItemKey.maximumBytes) bytes", ItemKey.init(_:))
    }

    /// The value as the name of an organisation.
    package func partyName() throws(CodingFault) -> PartyName {
        try converted("a name of 1 to \(PartyName.maximumScalars) characters", PartyName.init(_:))
    }

    /// The value as a day.
    package func day() throws(CodingFault) -> LocalDay {
        try converted("a day that exists, YYYY-MM-DD, 1900 to 2099") { LocalDay($0) }
    }

    /// The value as a day or a minute of local time.
    package func moment() throws(CodingFault) -> LocalMoment {
        try converted("YYYY-MM-DD or YYYY-MM-DDThh:mm") { LocalMoment($0) }
    }

    /// The value as a proposal number.
    package func proposalNumber() throws(CodingFault) -> ProposalNumber {
        try converted("a proposal number such as \"U-3\"") { ProposalNumber($0) }
    }

    /// The value as a seat.
    package func seat() throws(CodingFault) -> SeatID {
        SeatID(try uuid())
    }

    /// The value as a UUID.
    package func uuid() throws(CodingFault) -> UUIDValue {
        try converted("a UUID") { UUIDValue($0) }
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
