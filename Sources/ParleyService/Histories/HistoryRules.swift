internal import Bargaining
internal import StrictJSON

/// Rules 4 to 8 of FORMAT §7: what a schema cannot state. The file has passed the schema.
struct HistoryRules {
    private let file: HistoryFile
    private let root: JSONValue
    private let keys: Set<ItemKey>

    /// Checks a file.
    ///
    /// - Throws: the first fault: items, events in order, outcome, derived figures.
    static func check(_ file: HistoryFile, _ root: JSONValue) throws(HistoryFault) {
        let rules = HistoryRules(file: file, root: root, keys: Set(file.items.map(\.key)))
        try rules.checkItems()
        try rules.checkEvents()
        for outcome in file.outcome {
            let pointer = JSONPointer.root.appending("outcome").appending(outcome.item.text)
            try rules.requireItem(outcome.item, at: pointer)
            try outcome.term.map { term throws(HistoryFault) in try rules.checkBands(of: term, at: pointer) }
        }
        for (index, figure) in file.reportedFigures.enumerated() {
            try rules.checkSources(
                figure.sources, at: JSONPointer.root.appending("reported_figures").appending(index))
        }
    }

    /// Rule 5: no two items with one key.
    private func checkItems() throws(HistoryFault) {
        var seen: Set<ItemKey> = []
        for (index, item) in file.items.enumerated() where !seen.insert(item.key).inserted {
            throw fault(
                5, at: JSONPointer.root.appending("items").appending(index).appending("key"),
                en: "a key that no other item has", zh: "与其他事项不同的键")
        }
    }

    private func checkEvents() throws(HistoryFault) {
        var latest: LocalDay?
        for (index, event) in file.events.enumerated() {
            let pointer = JSONPointer.root.appending("events").appending(index)
            guard event.sequence == index + 1 else {
                throw fault(4, at: pointer.appending("seq"), en: "\(index + 1)", zh: "\(index + 1)")
            }
            if case .day(let day) = event.occurredAt {
                if let latest, day < latest {
                    throw fault(
                        4, at: pointer.appending("date"), en: "\(latest) or a later day", zh: "\(latest) 或其后的日期")
                }
                latest = day
            }
            try check(event, at: pointer)
        }
    }

    private func check(_ event: HistoryEvent, at pointer: JSONPointer) throws(HistoryFault) {
        if let party = event.party,
            !file.parties(of: event.side).contains(where: { $0.text.utf8.elementsEqual(party.text.utf8) })
        {
            throw fault(
                7, at: pointer.appending("party"), en: "one of the parties of \(event.side.rawValue), exactly as there",
                zh: "\(event.side.rawValue) 一方 parties 中的名称,写法须完全一致")
        }
        let items = pointer.appending("item")
        let isList = if case .array = items.resolve(in: root) { true } else { false }
        for (index, item) in event.items.enumerated() {
            try requireItem(item, at: isList ? items.appending(index) : items)
        }
        let value = pointer.appending("value")
        switch event.value {
        case .term(let term): try checkBands(of: term, at: value)
        case .package(let entries): try check(entries, of: event, at: value.appending("by_item"))
        }
        try checkSources(event.sources, at: pointer)
    }

    /// Rules 5 and 6: a package names exactly the items of its event.
    private func check(
        _ entries: [ItemTerm], of event: HistoryEvent, at byItem: JSONPointer
    ) throws(HistoryFault) {
        let named = Set(event.items)
        for entry in entries {
            let pointer = byItem.appending(entry.item.text)
            try requireItem(entry.item, at: pointer)
            guard named.contains(entry.item) else {
                throw fault(6, at: pointer, en: "only items of the event", zh: "仅限该事件的事项")
            }
            try checkBands(of: entry.term, at: pointer)
        }
        let valued = Set(entries.map(\.item))
        if let missing = event.items.first(where: { !valued.contains($0) }) {
            throw fault(6, at: byItem, en: "a value for the item \"\(missing)\" too", zh: "事项 \"\(missing)\" 的值")
        }
    }

    /// Rule 8: limits in order.
    private func checkBands(of term: Term, at pointer: JSONPointer) throws(HistoryFault) {
        switch term.value {
        case .range(let minimum, let maximum, _):
            try requireOrder(minimum, maximum, at: pointer.appending("min"))
        case .tiers(_, let lines):
            for (index, line) in lines.enumerated() {
                try checkLimits(of: line, at: pointer.appending("tiers").appending(index))
            }
        default:
            break
        }
    }

    private func checkLimits(of line: TierLine, at pointer: JSONPointer) throws(HistoryFault) {
        if case .range(let minimum, let maximum) = line.rate {
            try requireOrder(minimum, maximum, at: pointer.appending("min"))
        }
        var limits: [String: ExactDecimal] = [:]
        for case (let name, .amount(let limit)) in line.bands.lazy.map({ ($0.name, $0.content) }) {
            limits[name] = limit
        }
        for (name, from) in limits where name.hasSuffix("_from") {
            let base = name.dropLast("from".count)
            if let to = limits[base + "to"], to.isLess(than: from) {
                throw fault(
                    8, at: pointer.appending(name), en: "at most \(to), the band's last point", zh: "不大于 \(to)(档位终点)")
            }
            if let below = limits[base + "below"], !from.isLess(than: below) {
                throw fault(
                    8, at: pointer.appending(name), en: "less than \(below), where the band ends",
                    zh: "小于 \(below)(档位上限)")
            }
        }
    }

    private func requireOrder(
        _ minimum: ExactDecimal, _ maximum: ExactDecimal, at pointer: JSONPointer
    ) throws(HistoryFault) {
        guard !maximum.isLess(than: minimum) else {
            throw fault(8, at: pointer, en: "at most max, \(maximum)", zh: "不大于 max(\(maximum))")
        }
    }

    private func requireItem(_ item: ItemKey, at pointer: JSONPointer) throws(HistoryFault) {
        guard keys.contains(item) else {
            throw fault(5, at: pointer, en: "the key of one of the items", zh: "items 中某一事项的键")
        }
    }

    /// Rule 7: every index has a source.
    private func checkSources(_ sources: [Int], at pointer: JSONPointer) throws(HistoryFault) {
        for (index, source) in sources.enumerated() where source >= file.sources.count {
            throw fault(
                7, at: pointer.appending("src").appending(index), en: "an index from 0 to \(file.sources.count - 1)",
                zh: "0 至 \(file.sources.count - 1) 的序号")
        }
    }

    private func fault(_ rule: Int, at pointer: JSONPointer, en: String, zh: String) -> HistoryFault {
        HistoryFault(pointer: pointer.description, rule: "format-7.\(rule)", expected: .init(en: en, zh: zh))
    }
}
