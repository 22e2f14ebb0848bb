extension Negotiation {
    /// Whether every key is named once.
    static func requireOnce(_ keys: [ItemKey]) throws(NegotiationRejection) {
        guard keys.count > 1 else { return }
        var seen: Set<ItemKey> = []
        for key in keys {
            guard seen.insert(key).inserted else { throw .itemNamedTwice(key) }
        }
    }

    /// An item on the agenda, whatever its status.
    static func admittedItem(_ key: ItemKey, _ state: NegotiationState) throws(NegotiationRejection) -> ItemState {
        guard let item = state.item(key) else { throw .itemUnknown(key) }
        guard item.status != .proposed else { throw .itemNotAdmitted(key) }
        return item
    }

    /// An item over which the sides bargain now.
    static func openItem(_ key: ItemKey, _ state: NegotiationState) throws(NegotiationRejection) -> ItemState {
        let item = try admittedItem(key, state)
        guard item.status == .open else { throw .itemClosed(key, item.status) }
        return item
    }

    /// Whether an item can be put on the agenda: names, unit, workers, baseline.
    static func check(_ item: AgendaItem, _ opening: NegotiationOpening) throws(NegotiationRejection) {
        guard item.title.isWellFormed else { throw .wordsMalformed }
        if let workers = item.workersCovered, !(0...AgendaItem.maximumWorkers).contains(workers) {
            throw .workersOutOfRange(item.key)
        }
        if !item.hasAnyUnit {
            if let code = item.unit.currencyCode, code != opening.currency { throw .currencyMismatch(item.key) }
            let entry = SubjectCatalogue.entry(of: item.subject)
            guard entry.measures[Measure(item.unit)] != nil else { throw .measureNotAllowed(item.key) }
        }
        if let baseline = item.baseline { try check(baseline, on: item, opening) }
    }

    /// Whether a term can be tabled on an item: structure, unit, currency, measure.
    static func check(
        _ term: Term, on item: AgendaItem, _ opening: NegotiationOpening
    ) throws(NegotiationRejection) {
        switch term.fault() {
        case .rangeReversed: throw .rangeReversed(item.key)
        case .tiersOverlap: throw .tiersOverlap(item.key)
        case .malformed: throw .termInvalid(item.key)
        case nil: break
        }
        if !item.hasAnyUnit, let unit = term.unit, unit != item.unit {
            throw .unitNotOfItem(item.key, given: unit, expected: item.unit)
        }
        var currencies = term.units.compactMap(\.currencyCode)
        if case .text(let code)? = term.word("currency") { currencies.append(code) }
        guard currencies.allSatisfy({ $0 == opening.currency }) else { throw .currencyMismatch(item.key) }
        guard SubjectCatalogue.entry(of: item.subject).allows(term) else { throw .measureNotAllowed(item.key) }
    }

    /// Whether a sheet can be tabled: at least one item, each once, each term sound.
    static func check(
        _ sheet: TermSheet, _ state: NegotiationState,
        _ find: (ItemKey, NegotiationState) throws(NegotiationRejection) -> ItemState
    ) throws(NegotiationRejection) {
        guard let opening = state.opening else { throw .negotiationNotFound }
        guard !sheet.entries.isEmpty else { throw .itemsMissing }
        guard sheet.entries.count <= TermSheet.maximumEntries else { throw .tooManyItems }
        try requireOnce(sheet.items)
        for entry in sheet.entries {
            let item = try find(entry.item, state)
            try check(entry.term, on: item.item, opening)
        }
        if let statement = sheet.statement {
            guard statement.kind == .text || statement.kind == .unknown, statement.fault() == nil else {
                throw .wordsMalformed
            }
        }
    }

    /// Whether a draft can be tabled: its sheet, its conditions, and that it can still be accepted.
    static func check(
        _ draft: ProposalDraft, localNow: LocalMoment, _ state: NegotiationState
    ) throws(NegotiationRejection) {
        try check(draft.sheet, state, openItem)
        try check(draft.conditions, state)
        if let end = draft.validUntil, end.hasPassed(at: localNow) { throw .validityEndsInThePast }
    }

    /// Whether a position can be entered late: as one that is tabled, but on items that may be settled since, and with a
    /// validity that may be over since.
    static func checkLate(_ draft: ProposalDraft, _ state: NegotiationState) throws(NegotiationRejection) {
        try check(draft.sheet, state, admittedItem)
        try check(draft.conditions, state)
    }

    private static func check(
        _ conditions: [Condition], _ state: NegotiationState
    ) throws(NegotiationRejection) {
        guard let opening = state.opening else { throw .negotiationNotFound }
        guard conditions.count <= Condition.maximumCount else { throw .tooManyConditions }
        for condition in conditions {
            switch condition {
            case .words(let words):
                guard words.isPlainProse else { throw .wordsMalformed }
            case .itemAgreed(let key, let term):
                let item = try admittedItem(key, state)
                if let term { try check(term, on: item.item, opening) }
            }
        }
    }
}
