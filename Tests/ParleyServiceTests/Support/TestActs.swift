import Bargaining
import EventSourcing

@testable import ParleyService

/// Values at the tables of tests.
enum TestActs {
    static let zone = "Asia/Shanghai"

    static func key(_ text: String) -> ItemKey {
        guard let key = ItemKey(text) else { preconditionFailure("a key in snake case") }
        return key
    }

    static func unit(_ text: String) -> Unit {
        guard let unit = Unit(text) else { preconditionFailure("a short unit") }
        return unit
    }

    static func party(_ text: String) -> PartyName {
        guard let party = PartyName(text) else { preconditionFailure("a short name") }
        return party
    }

    static func decimal(_ text: String) -> ExactDecimal {
        guard let decimal = ExactDecimal(text) else { preconditionFailure("an exact decimal") }
        return decimal
    }

    static func number(_ text: String) -> ProposalNumber {
        guard let number = ProposalNumber(text) else { preconditionFailure("a proposal number") }
        return number
    }

    static let pieceRate = key("per_parcel")
    static let commission = key("commission")

    static let opening = NegotiationOpening(
        title: .both(zh: "快递行业集体协商", en: "Courier industry bargaining"),
        labour: [party("City courier union federation")],
        employer: [party("Express industry association")], jurisdiction: "CN-QH", currency: "CNY", profile: "CN@1",
        timeZone: zone)

    static let items = [
        AgendaItem(
            key: pieceRate, number: 1, title: .both(zh: "派件单价", en: "Rate per parcel"), subject: .pieceRate,
            unit: unit("CNY/parcel")),
        AgendaItem(
            key: commission, number: 2, title: .both(zh: "抽成比例", en: "Commission"), subject: .commissionRatio,
            unit: unit("percent")),
    ]

    static func rate(_ amount: String, _ comparator: Comparator? = nil) -> Term {
        Term(.scalar(amount: decimal(amount), unit: unit("CNY/parcel"), comparator: comparator))
    }

    static func draft(rate amount: String, validUntil: LocalMoment? = nil) -> ProposalDraft {
        ProposalDraft(
            sheet: TermSheet(entries: [ItemTerm(item: pieceRate, term: rate(amount))]), validUntil: validUntil)
    }

    static func draft(commission amount: String) -> ProposalDraft {
        let term = Term(.scalar(amount: decimal(amount), unit: unit("percent"), comparator: nil))
        return ProposalDraft(sheet: TermSheet(entries: [ItemTerm(item: commission, term: term)]))
    }
}
