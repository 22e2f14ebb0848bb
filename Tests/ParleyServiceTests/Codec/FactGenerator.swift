import Bargaining
import EventSourcing

@testable import ParleyService

/// Random facts, events and envelopes within the limits of their types, from a seed.
struct FactGenerator {
    private var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// A random event of any type.
    mutating func event() -> NegotiationEvent {
        NegotiationEvent(occurredAt: occurredAt(), fact: fact())
    }

    /// A random envelope.
    mutating func envelope() -> EventEnvelope {
        let count = number(1...4)
        return EventEnvelope(
            seat: maybe { $0.seat() }, command: CommandID(uuid()), ordinal: number(0...count - 1), count: count,
            fingerprint: maybe { generator in
                RequestFingerprint(
                    bytes: (0..<RequestFingerprint.byteCount).map { _ in UInt8(generator.number(0...255)) })
            } ?? nil,
            causation: maybe { EventID($0.uuid()) }, correlation: uuid(), provenance: provenance(),
            disclosures: many(0...3) { $0.text(40) })
    }

    /// A random fact.
    mutating func fact() -> NegotiationFact {
        switch number(0...23) {
        case 0: .negotiationOpened(opening())
        case 1: .invitationIssued(act(), addressee: maybe { $0.seat() })
        case 2: .agendaItemProposed(item(), side: side())
        case 3: .agendaItemAdmitted(item())
        case 4: .demandTabled(proposal())
        case 5: .offerMade(proposal())
        case 6: .counterOfferMade(proposal())
        case 7: .packageOffered(proposal())
        case 8: .recommendationMade(proposal())
        case 9: .awardMade(proposal())
        case 10: .termsImposed(act(), pick([.imposed, .unilateral]))
        case 11: .tentativeAgreementReached(act(), accepting: maybe { $0.proposalNumber() })
        case 12: .agreementReached(act())
        case 13: .ballotRecorded(ballot())
        case 14: .outcomeRecorded(many(0...4) { ItemOutcome(item: $0.key(), term: $0.maybe { $0.term() }) })
        case 15: .statementRecorded(act())
        case 16: .offerWithdrawn(maybe { $0.proposalNumber() }, act())
        case 17: .positionHeld(side: side(), party: maybe { $0.party() }, items: many(0...4) { $0.key() })
        case 18:
            .reservationEntered(number: number(1...99), side: side(), items: many(1...3) { $0.key() }, text: text(80))
        case 19: .jointActProposed(jointAct(), side: side())
        case 20: .procedure(procedureFact())
        case 21: .costEstimateAttached(attachedEstimate())
        default: pick(FactSamples.all)
        }
    }

    /// A random term of any kind, with random extra words of that kind.
    mutating func term() -> Term {
        let value: TermValue =
            switch number(0...9) {
            case 0: .scalar(amount: amount(), unit: unit(), comparator: maybe { $0.comparator() })
            case 1: .range(minimum: amount(), maximum: amount(), unit: unit())
            case 2:
                .byYear(
                    unit: unit(), steps: many(1...4) { YearStep(year: String($0.number(1...99)), amount: $0.amount()) })
            case 3:
                .schedule(
                    unit: unit(),
                    steps: many(1...4) {
                        DatedStep(from: $0.day().description, amount: $0.amount(), isAdjustedForInflation: $0.flag())
                    })
            case 4: .tiers(unit: unit(), lines: many(1...4) { $0.line() })
            case 5:
                .composite(
                    parts: many(1...3) {
                        CompositePart(
                            role: $0.key().text, amount: $0.amount(), unit: $0.unit(),
                            comparator: $0.maybe { $0.comparator() })
                    })
            case 6: .reference(amount: amount(), unit: unit(), norm: text(60), comparator: maybe { $0.comparator() })
            case 7: .procedure(duty: text(60), owner: side(), due: maybe { $0.day() })
            case 8: .text(text(200))
            default: .unknown(text(200))
            }
        return Term(value, words: words(on: Term(value).kind))
    }

    private static let wordNames = [
        "previous", "total_simple", "then", "adjustments", "approx", "basis", "cap", "scope", "over", "from_knowledge",
        "gross", "refund", "status", "monthly", "by", "currency", "worker_category", "text_zh", "mode",
        "effective_from", "counting",
    ]

    private mutating func words(on kind: TermKind) -> [TermWord] {
        var words: [TermWord] = []
        for name in Self.wordNames.shuffled(using: &random).prefix(number(0...5)) {
            guard let form = TermWordCatalogue.form(of: name, in: kind) else { continue }
            words.append(TermWord(name: name, content: content(form)))
        }
        return words
    }

    private mutating func content(_ form: TermWordForm) -> TermWord.Content {
        switch form {
        case .flag: .flag
        case .amount: .amount(amount())
        case .count: .amount(Sample.amount(String(number(0...9_999))))
        case .text: .text(text(80))
        case .code(let codes): .text(pick(codes))
        case .day: .text(day().description)
        case .currency: .text(pick(["CNY", "KRW"]))
        }
    }

    private mutating func line() -> TierLine {
        let rate: TierLine.Rate =
            switch number(0...2) {
            case 0: .amount(amount())
            case 1: .range(minimum: amount(), maximum: amount())
            default: .rule(text(40), cap: maybe { $0.amount() })
            }
        var bands = [TermWord(name: "km_from", content: .amount(amount()))]
        if flag() { bands.append(TermWord(name: "km_below", content: .amount(amount()))) }
        if flag() {
            bands.append(TermWord(name: pick(["post", "comparator", "amount", "kind"]), content: .text(text(20))))
        }
        return TierLine(
            rate: rate, plus: maybe { $0.text(20) }, comparator: maybe { $0.comparator() },
            previous: maybe { $0.amount() }, bands: bands)
    }

    mutating func proposal() -> Proposal {
        Proposal(
            number: proposalNumber(), kind: pick(ProposalKind.allCases), party: maybe { $0.party() }, sheet: sheet(),
            isPackage: flag(), answers: maybe { $0.proposalNumber() }, conditions: many(0...3) { $0.condition() },
            validUntil: maybe { LocalMoment(day: $0.day(), minute: $0.maybe { $0.number(0...1_439) }) } ?? nil,
            isFinal: flag())
    }

    private mutating func act() -> SheetAct {
        SheetAct(
            side: side(), party: maybe { $0.party() }, items: many(0...4) { $0.key() }, sheet: sheet(),
            conditions: many(0...2) { $0.condition() })
    }

    private mutating func sheet() -> TermSheet {
        TermSheet(
            entries: many(0...3) { ItemTerm(item: $0.key(), term: $0.term()) },
            statement: maybe { Term(.text($0.text(80))) })
    }

    private mutating func condition() -> Condition {
        flag() ? .words(text(60)) : .itemAgreed(key(), maybe { $0.term() })
    }

    private mutating func ballot() -> Ballot {
        var figures: [TermWord] = []
        for name in (BallotFigure.percentages + BallotFigure.counts + BallotFigure.texts).shuffled(using: &random)
            .prefix(3)
        {
            guard let form = BallotFigure.form(name) else { continue }
            figures.append(TermWord(name: name, content: content(form)))
        }
        return Ballot(
            side: side(), party: maybe { $0.party() }, sheet: sheet(), items: many(0...3) { $0.key() },
            result: maybe { $0.pick([.approved, .rejected]) }, figures: figures)
    }

    private mutating func opening() -> NegotiationOpening {
        NegotiationOpening(
            title: title(), labour: many(1...3) { $0.party() }, employer: many(1...3) { $0.party() },
            jurisdiction: text(40), currency: "CNY", profile: "CN@1", timeZone: maybe { _ in "Asia/Shanghai" },
            published: maybe { generator in
                PublishedRecord(
                    historyID: "a-history", contentHash: String(repeating: "f", count: 64),
                    sources: generator.many(0...3) {
                        .init(url: "https://example.org", title: $0.text(20), quote: $0.text(40))
                    },
                    gaps: generator.many(0...3) { $0.text(60) },
                    reportedFigures: generator.many(0...2) {
                        .init(
                            what: $0.text(20), value: $0.amount(), unit: $0.unit(),
                            sources: $0.many(0...3) { $0.number(0...199) },
                            isDerived: $0.flag())
                    })
            },
            campaign: maybe { generator in
                CampaignReference(
                    campaign: CampaignFactSamples.negotiation, target: Sample.target("E-\(generator.number(0...99))"))
            })
    }

    mutating func item() -> AgendaItem {
        AgendaItem(
            key: key(), number: number(1...500), title: title(), subject: pick(Subject.allCases), unit: unit(),
            baseline: maybe { $0.term() }, workersCovered: maybe { Int64($0.number(0...1_000_000_000)) })
    }

    mutating func title() -> Title {
        switch number(0...3) {
        case 0: .both(zh: text(20), en: text(20))
        case 1: .zh(text(20))
        case 2: .en(text(20))
        default: .unnamed(text(20))
        }
    }

    private mutating func jointAct() -> JointAct {
        switch number(0...6) {
        case 0: .admit(key())
        case 1: .park(key())
        case 2: .resume(key())
        case 3: .reopen(key())
        case 4: .appointRecorder(seat())
        case 5: .appointMediator(seat())
        default: .conclude(pick(Conclusion.allCases))
        }
    }

    private mutating func provenance() -> Provenance {
        guard flag() else { return .witnessed }
        return .published(
            PublishedProvenance(
                sequence: maybe { $0.number(1...5_000) }, statedType: maybe { $0.text(20) },
                sources: many(0...4) { $0.number(0...199) }, isFromKnowledge: flag(), note: maybe { $0.text(60) },
                round: maybe { $0.number(0...1_000) }, deadline: maybe { $0.day() },
                expires: maybe { LocalMoment(day: $0.day(), minute: nil) } ?? nil,
                conditions: many(0...2) { $0.text(40) },
                supersedes: maybe { $0.text(20) }, isVague: flag(), isBinding: flag(), isImposed: flag(),
                isUnilateral: flag()))
    }

    private mutating func occurredAt() -> OccurredAt {
        switch number(0...4) {
        case 0:
            .instant(
                Timestamp(
                    microseconds: Int64.random(in: -2_208_988_800_000_000...4_102_444_799_999_999, using: &random)))
        case 1: .day(day())
        case 2: .month(year: number(1900...2099), month: number(1...12))
        case 3: .year(number(1900...2099))
        default: .unknown
        }
    }

    private static let letters: [Character] = Array(
        "abcdefghij ABC 0123456789 \"\\/<>&\u{0}\u{1f}\n\t 工资 e\u{301} é 😀 한국 \u{2028}\u{FEFF}")

    mutating func text(_ most: Int) -> String {
        String((0..<number(1...most)).map { _ in pick(Self.letters) })
    }

    mutating func amount() -> ExactDecimal {
        let scale = number(0...6)
        let digits = number(1...(12 + scale))
        let bound = (0..<digits).reduce(Int64(1)) { bound, _ in bound * 10 } - 1
        let coefficient = Int64.random(in: -bound...bound, using: &random)
        guard let amount = ExactDecimal(coefficient: coefficient, scale: scale) else {
            fatalError("\(coefficient) at scale \(scale) is no decimal")
        }
        return amount
    }

    mutating func unit() -> Unit { Sample.unit(pick(["CNY/parcel", "percent", "hours/week", "元/单", "x"])) }
    mutating func party() -> PartyName { Sample.party(text(30)) }
    mutating func key() -> ItemKey {
        Sample.key(pick(["per_parcel", "a", "rest_leave", "term", "title", "x9_y"]))
    }
    mutating func day() -> LocalDay {
        Sample.day("\(number(1900...2099))-\(pick(["01", "02", "12"]))-\(pick(["01", "15", "28"]))")
    }
    mutating func seat() -> SeatID { SeatID(uuid()) }
    private mutating func uuid() -> UUIDValue { UUIDValue(high: random.next(), low: random.next()) }
    mutating func side() -> Side { pick(Side.allCases) }
    private mutating func comparator() -> Comparator { pick(Comparator.allCases) }
    mutating func proposalNumber() -> ProposalNumber {
        ProposalNumber(side: side(), ordinal: number(1...9_999))
    }
    mutating func flag() -> Bool { Bool.random(using: &random) }
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[number(0...elements.count - 1)]
    }

    mutating func maybe<Value>(_ make: (inout FactGenerator) -> Value) -> Value? {
        flag() ? make(&self) : nil
    }

    mutating func many<Element>(
        _ counts: ClosedRange<Int>, _ make: (inout FactGenerator) -> Element
    ) -> [Element] {
        (0..<number(counts)).map { _ in make(&self) }
    }
}
