internal import Bargaining
internal import StrictJSON

/// One plain member of a fact's data; texts that are `nil` are left out.
enum FactField {
    case text(String, String?)
    case number(String, Int)
    case keys(String, [ItemKey])

    static func side(_ side: Side) -> FactField { .text("side", side.rawValue) }
    static func seat(_ seat: SeatID) -> FactField { .text("seat", seat.description) }
    static func party(_ party: PartyName?) -> FactField { .text("party", party?.text) }
    static func item(_ item: ItemKey) -> FactField { .text("item", item.text) }
    static func items(_ items: [ItemKey]) -> FactField { .keys("items", items) }
    static func proposal(_ number: ProposalNumber?) -> FactField { .text("proposal", number?.description) }
}

extension JSONWriter {
    /// Writes plain members into the object that is open, in order.
    mutating func fields(_ fields: FactField...) {
        for field in fields {
            switch field {
            case .text(let name, let text): member(name, ifPresent: text)
            case .number(let name, let number): member(name, Int64(number))
            case .keys(let name, let keys): list(name, keys.lazy.map(\.text))
            }
        }
    }
}
