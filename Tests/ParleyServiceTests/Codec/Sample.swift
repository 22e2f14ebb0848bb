import Bargaining
import EventSourcing

/// Values written down in tests; a wrong one is a mistake of the test.
enum Sample {
    static func amount(_ text: String) -> ExactDecimal { checked(ExactDecimal(text), text) }
    static func unit(_ text: String) -> Unit { checked(Unit(text), text) }
    static func key(_ text: String) -> ItemKey { checked(ItemKey(text), text) }
    static func party(_ text: String) -> PartyName { checked(PartyName(text), text) }
    static func day(_ text: String) -> LocalDay { checked(LocalDay(text), text) }
    static func month(_ text: String) -> CalendarMonth { checked(CalendarMonth(text), text) }
    static func moment(_ text: String) -> LocalMoment { checked(LocalMoment(text), text) }
    static func profile(_ text: String) -> ProfileReference { checked(ProfileReference(text), text) }
    static func article(_ text: String) -> Article { checked(Article(text), text) }
    static func hash(_ byte: UInt8) -> ContentHash {
        checked(ContentHash(bytes: repeatElement(byte, count: ContentHash.byteCount)), "\(byte)")
    }
    static func count(
        _ eligible: Int, _ attending: Int, _ inFavour: Int, _ against: Int, _ abstained: Int
    ) -> BallotCount {
        checked(
            BallotCount(
                eligible: eligible, attending: attending, inFavour: inFavour, against: against, abstained: abstained),
            "\(inFavour) of \(eligible)")
    }
    static func uuid(_ text: String) -> UUIDValue { checked(UUIDValue(text), text) }

    static let seat = SeatID(uuid("0198a000-0000-7000-8000-0000000000a1"))

    static func scalar(_ text: String, _ unitText: String, _ comparator: Comparator? = nil, words: [TermWord] = [])
        -> Term
    {
        Term(.scalar(amount: amount(text), unit: unit(unitText), comparator: comparator), words: words)
    }

    static func sheet(_ terms: (String, Term)..., statement: Term? = nil) -> TermSheet {
        TermSheet(entries: terms.map { ItemTerm(item: key($0.0), term: $0.1) }, statement: statement)
    }

    private static func checked<Value>(_ value: Value?, _ text: String) -> Value {
        guard let value else { fatalError("\(text) is no \(Value.self)") }
        return value
    }
}
