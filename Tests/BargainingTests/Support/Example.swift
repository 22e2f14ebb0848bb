import Bargaining

/// The example of the specifications: couriers of one city bargain over the rate per parcel, the daily limit of hours
/// and deductions (domain §3.5).
enum Example {
    static let union: PartyName = "Couriers' union federation"
    static let association: PartyName = "Express industry association"

    static let rate = AgendaItem(
        key: "per_parcel", number: 1, title: .both(zh: "派件单价", en: "Rate per parcel"), subject: .pieceRate,
        unit: "CNY/parcel", workersCovered: 2_140)
    static let limit = AgendaItem(
        key: "daily_limit", number: 2, title: .both(zh: "每日工时上限", en: "Daily limit"), subject: .workingHours,
        unit: "hours/day")
    static let deductions = AgendaItem(
        key: "deductions", number: 3, title: .en("Deductions for late parcels"), subject: .rewardsPenalties,
        unit: "text")
    static let shifts = AgendaItem(
        key: "shifts", number: 4, title: .en("Shifts a week"), subject: .workingHours, unit: "shifts/week")

    static let opening = opening()

    static func opening(
        labour: [PartyName] = [union], employer: [PartyName] = [association], published: PublishedRecord? = nil,
        currency: String = "CNY"
    ) -> NegotiationOpening {
        NegotiationOpening(
            title: .both(zh: "快递行业协商", en: "Courier industry bargaining"), labour: labour, employer: employer,
            jurisdiction: "CN-QH", currency: currency, profile: "CN@1", timeZone: "Asia/Shanghai", published: published)
    }

    static let published = opening(
        labour: ["Union A", "Union B"], employer: ["Platform"],
        published: PublishedRecord(
            historyID: "example", contentHash: "00", sources: [], gaps: [], reportedFigures: []))

    /// Yuan per parcel.
    static func yuan(_ amount: ExactDecimal, _ comparator: Comparator? = nil, words: [TermWord] = []) -> Term {
        Term(.scalar(amount: amount, unit: "CNY/parcel", comparator: comparator), words: words)
    }

    /// Hours a day.
    static func hours(_ amount: ExactDecimal) -> Term {
        Term(.scalar(amount: amount, unit: "hours/day", comparator: .atMost))
    }

    static func text(_ words: String) -> Term { Term(.text(words)) }

    /// A draft from terms by item.
    static func draft(
        _ terms: KeyValuePairs<ItemKey, Term>, conditions: [Condition] = [], validUntil: LocalMoment? = nil,
        isFinal: Bool = false
    ) -> ProposalDraft {
        ProposalDraft(sheet: sheet(terms), conditions: conditions, validUntil: validUntil, isFinal: isFinal)
    }

    static func sheet(_ terms: KeyValuePairs<ItemKey, Term>) -> TermSheet {
        TermSheet(entries: terms.map { ItemTerm(item: $0.key, term: $0.value) })
    }

    /// What a side says about items without tabling a position.
    static func act(
        _ side: Side, party: PartyName? = nil, _ items: [ItemKey] = [], _ terms: KeyValuePairs<ItemKey, Term> = [:]
    ) -> SheetAct {
        SheetAct(side: side, party: party, items: terms.isEmpty ? items : terms.map(\.key), sheet: sheet(terms))
    }

    /// A published position.
    static func position(
        _ side: Side, party: PartyName? = nil, _ kind: ProposalKind,
        _ terms: KeyValuePairs<ItemKey, Term>
    ) -> PublishedPosition {
        PublishedPosition(side: side, party: party, kind: kind, isPackage: kind == .package, draft: draft(terms))
    }

    /// A published offer.
    static func position(
        _ side: Side, party: PartyName? = nil, _ terms: KeyValuePairs<ItemKey, Term>
    ) -> PublishedPosition {
        position(side, party: party, .offer, terms)
    }
}
