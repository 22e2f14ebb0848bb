import Bargaining
import StrictJSON

@testable import ParleyService

/// Tells a history file again from the entries made of it, in a normal form: items as lists, every value by item.
enum HistoryRetelling {
    /// A term as JSON in the form of API and events.
    static func json(_ term: Term) -> JSONValue {
        do {
            return try JSONReader.parse(TermCoding.encoded(term), limits: .request)
        } catch {
            fatalError("a term is written as JSON: \(error)")
        }
    }

    /// The file in normal form, from its own JSON.
    static func normalized(_ value: JSONValue) -> JSONValue {
        guard case .object(var file) = value else { return value }
        let votes = file["vote"].flatMap(elements) ?? []
        let events = elements(file["events"] ?? .null) ?? []
        let days = events.compactMap { event -> JSONValue? in
            guard case .object(let event) = event, event["type"] == "ratification_vote" else { return nil }
            return event["date"]
        }
        let voteDays = votes.compactMap { vote -> JSONValue? in
            guard case .object(let vote) = vote else { return nil }
            return vote["date"]
        }
        func ridesOnEvent(_ day: JSONValue?) -> Bool {
            guard let day, day != .null else { return false }
            return days.filter { $0 == day }.count == 1 && voteDays.filter { $0 == day }.count == 1
        }
        file["events"] = .array(
            events.map { event in
                guard case .object(var members) = event else { return event }
                normalize(&members)
                if members["type"] == "ratification_vote", ridesOnEvent(members["date"]) {
                    members["vote"] = votes.first { vote in
                        guard case .object(let vote) = vote else { return false }
                        return vote["date"] == members["date"]
                    }
                }
                return .object(members)
            })
        let alone = votes.filter { vote in
            guard case .object(let vote) = vote else { return false }
            return !ridesOnEvent(vote["date"])
        }
        file["vote"] = .array(alone)
        file["reported_figures"] = file["reported_figures"] ?? []
        file["outcome"] = file["outcome"].map { values($0, term) }
        return .object(file)
    }

    private static func normalize(_ event: inout JSONObject) {
        let items: [JSONValue] =
            switch event["item"] {
            case .array(let items)?: items
            case let item?: [item]
            case nil: []
            }
        event["item"] = .array(items)
        guard case .object(let value)? = event["value"] else { return }
        if value["kind"] == "package", let byItem = value["by_item"] {
            event["value"] = values(byItem, term)
        } else if items.isEmpty {
            event["value"] = term(.object(value))
        } else {
            let names = items.compactMap { item -> String? in if case .string(let name) = item { name } else { nil } }
            event["value"] = .object(JSONObject(names.map { (key: $0, value: term(.object(value))) }))
        }
    }

    /// `at_least` and `at_most` as comparator, in a term and in its lines.
    private static func term(_ value: JSONValue) -> JSONValue {
        guard case .object(var term) = value else { return value }
        for name in ["at_least", "at_most"] where term[name] != nil {
            term[name] = nil
            term["comparator"] = .string(name)
        }
        if let lines = term["tiers"].flatMap(elements) { term["tiers"] = .array(lines.map(self.term)) }
        return .object(term)
    }

    private static func values(_ value: JSONValue, _ change: (JSONValue) -> JSONValue) -> JSONValue {
        guard case .object(let object) = value else { return value }
        return .object(JSONObject(object.members.map { (key: $0.key, value: change($0.value)) }))
    }

    private static func elements(_ value: JSONValue) -> [JSONValue]? {
        if case .array(let elements) = value { elements } else { nil }
    }

    /// The file in normal form, from the entries.
    static func file(of entries: [HistoryEntry]) -> JSONValue {
        var file = JSONObject([])
        var items: [JSONValue] = []
        var events: [JSONValue] = []
        var votes: [JSONValue] = []
        for entry in entries {
            switch entry.entry {
            case .opening(let opening): tell(opening, into: &file)
            case .agendaItem(let item):
                items.append([
                    "key": .string(item.key.text), "title": .string(item.title.text(preferringChinese: true)),
                    "subject": .string(item.subject.rawValue), "unit": .string(item.unit.text),
                ])
            case .ballot(let ballot) where entry.provenance.sequence == nil:
                votes.append(vote(ballot, day: entry.occurredAt))
            case .outcome(let outcomes):
                file["outcome"] = .object(
                    JSONObject(outcomes.map { (key: $0.item.text, value: $0.term.map(json) ?? .null) }))
            default: events.append(event(entry))
            }
        }
        file["items"] = .array(items)
        file["events"] = .array(events)
        file["vote"] = .array(votes)
        return .object(file)
    }

    private static func tell(_ opening: NegotiationOpening, into file: inout JSONObject) {
        file["title"] = .string(opening.title.text(preferringChinese: true))
        file["parties"] = [
            "labour": .array(opening.labour.map { .string($0.text) }),
            "employer": .array(opening.employer.map { .string($0.text) }),
        ]
        file["jurisdiction"] = .string(opening.jurisdiction)
        file["currency"] = .string(opening.currency)
        guard let record = opening.published else { return }
        file["id"] = .string(record.historyID)
        file["source"] = .array(
            record.sources.map { ["url": .string($0.url), "title": .string($0.title), "quote": .string($0.quote)] })
        file["gaps"] = .array(record.gaps.map { .string($0) })
        file["reported_figures"] = .array(
            record.reportedFigures.map { figure in
                var told: JSONObject = [
                    "what": .string(figure.what), "value": .string(figure.value.description),
                    "unit": .string(figure.unit.text), "src": .array(figure.sources.map { .integer(Int64($0)) }),
                ]
                if figure.isDerived { told["derived"] = true }
                return .object(told)
            })
    }

    private static func vote(_ ballot: Ballot, day: OccurredAt) -> JSONValue {
        var told = JSONObject([])
        if case .day(let day) = day { told["date"] = .string(day.description) }
        if let result = ballot.result { told["result"] = .string(result.rawValue) }
        for figure in ballot.figures {
            switch figure.content {
            case .flag: told[figure.name] = true
            case .text(let text): told[figure.name] = .string(text)
            case .amount(let amount): told[figure.name] = .string(amount.description)
            }
        }
        return .object(told)
    }

    private static func event(_ entry: HistoryEntry) -> JSONValue {
        let provenance = entry.provenance
        var told = JSONObject([])
        tell(provenance, into: &told)
        switch entry.occurredAt {
        case .day(let day): told["date"] = .string(day.description)
        case .month(let year, let month):
            told["date"] = .null
            told["date_approx"] = .string("\(year)-\(month < 10 ? "0" : "")\(month)")
        case .year(let year):
            told["date"] = .null
            told["date_approx"] = .string(String(year))
        case .instant, .unknown: told["date"] = .null
        }
        tell(entry.entry, at: entry.occurredAt, into: &told)
        return .object(told)
    }

    private static func tell(_ provenance: PublishedProvenance, into told: inout JSONObject) {
        told["seq"] = provenance.sequence.map { .integer(Int64($0)) }
        told["type"] = provenance.statedType.map { .string($0) }
        told["src"] = .array(provenance.sources.map { .integer(Int64($0)) })
        told["note"] = provenance.note.map { .string($0) }
        told["round"] = provenance.round.map { .integer(Int64($0)) }
        told["deadline"] = provenance.deadline.map { .string($0.description) }
        told["expires"] = provenance.expires.map { .string($0.description) }
        told["supersedes"] = provenance.supersedes.map { .string($0) }
        if !provenance.conditions.isEmpty { told["conditions"] = .array(provenance.conditions.map { .string($0) }) }
        let flags = [
            "from_knowledge": provenance.isFromKnowledge, "vague": provenance.isVague, "binding": provenance.isBinding,
            "imposed": provenance.isImposed, "unilateral": provenance.isUnilateral,
        ]
        for (name, isSet) in flags where isSet { told[name] = true }
    }

    private static func tell(_ entry: PublishedEntry, at day: OccurredAt, into told: inout JSONObject) {
        switch entry {
        case .position(let position), .neutralTerms(let position, _):
            tell(position.side, position.party, position.draft.sheet.items, position.draft.sheet, into: &told)
            tell(position.draft.conditions, into: &told)
            if let end = position.draft.validUntil { told["expires"] = .string(end.description) }
            if position.draft.isFinal { told["is_final_offer"] = true }
        case .ballot(let ballot):
            tell(ballot.side, ballot.party, ballot.items, ballot.sheet, into: &told)
            if ballot.result != nil || !ballot.figures.isEmpty { told["vote"] = vote(ballot, day: day) }
        case .withdrawal(let act, let isLapse):
            tell(act, into: &told)
            if isLapse { told["lapsed"] = true }
        case .invitation(let act), .tentativeAgreement(let act), .agreement(let act), .imposedTerms(let act, _),
            .mediation(let act), .impasse(let act), .stoppage(let act), .statement(let act):
            tell(act, into: &told)
        case .opening, .agendaItem, .outcome: break
        }
    }

    private static func tell(_ act: SheetAct, into told: inout JSONObject) {
        tell(act.side, act.party, act.items, act.sheet, into: &told)
        tell(act.conditions, into: &told)
    }

    private static func tell(_ conditions: [Condition], into told: inout JSONObject) {
        guard !conditions.isEmpty else { return }
        told["conditions"] = .array(
            conditions.map { condition in if case .words(let words) = condition { .string(words) } else { .null } })
    }

    private static func tell(
        _ side: Side, _ party: PartyName?, _ items: [ItemKey], _ sheet: TermSheet, into told: inout JSONObject
    ) {
        told["by"] = .string(side.rawValue)
        told["party"] = party.map { .string($0.text) }
        told["item"] = .array(items.map { .string($0.text) })
        told["value"] =
            sheet.statement.map(json)
            ?? .object(JSONObject(sheet.entries.map { (key: $0.item.text, value: json($0.term)) }))
    }
}
