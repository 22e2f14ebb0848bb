internal import Bargaining
internal import EventSourcing

extension DisclosedNegotiation {
    /// The agreements that were made: the one that was concluded of a live negotiation, or, in a published record, one for each
    /// time at which something was agreed.
    ///
    /// Complexity: linear in the events and in the items that they name.
    var agreements: [DisclosedAgreement] {
        folded.state.opening?.published == nil ? concluded.map { [$0] } ?? [] : published
    }

    private var concluded: DisclosedAgreement? {
        let (state, procedure) = (folded.state, folded.state.procedure)
        let current = procedure.currentDraft.flatMap { $0.isConcluded ? $0 : nil }
        guard state.conclusion != .withoutAgreement, let draft = procedure.agreementInForce ?? current else {
            return nil
        }
        return DisclosedAgreement(
            number: draft.draft.number, draft: draft,
            settled: state.items.compactMap { item in
                draft.settled[item.item.key].map {
                    DisclosedAgreement.Settled(item: item, term: $0.term, agreedAt: $0.occurredAt)
                }
            },
            settledAt: draft.concludedOn.map { .day($0) } ?? .unknown)
    }

    private var published: [DisclosedAgreement] {
        let state = folded.state
        let times = Set(state.items.compactMap { $0.agreed?.occurredAt })
        let wordings = wordings
        return timesOfAgreement.filter(times.contains).enumerated().map { index, time in
            let settled = state.items.compactMap { item -> DisclosedAgreement.Settled? in
                guard let agreed = item.agreed, agreed.occurredAt == time else { return nil }
                // The end of a record sums up: where it repeats what was agreed, the words of then say more.
                let wording = wordings[item.item.key]?.last { $0.restates(agreed.term) }
                return DisclosedAgreement.Settled(item: item, term: wording ?? agreed.term, agreedAt: time)
            }
            return DisclosedAgreement(number: index + 1, draft: nil, settled: settled, settledAt: time)
        }
    }

    /// When something was agreed or an end recorded, each time once, in the order recorded.
    private var timesOfAgreement: [OccurredAt] {
        var seen: Set<OccurredAt> = []
        return events.lazy.map(\.event).filter(\.fact.settles).map(\.occurredAt).filter { seen.insert($0).inserted }
    }

    /// What was agreed by item, in the order recorded.
    private var wordings: [ItemKey: [Term]] {
        var wordings: [ItemKey: [Term]] = [:]
        for one in events {
            guard let act = one.event.fact.agreedAct else { continue }
            for entry in act.sheet.entries { wordings[entry.item, default: []].append(entry.term) }
        }
        return wordings
    }
}

extension DraftState {
    /// The day on which it became an agreement of both sides: the last of signature and approval.
    fileprivate var concludedOn: LocalDay? {
        let signed =
            agreementSignatures.completedOn
            ?? (draft.signing == .beforeCongress ? draftSignatures.completedOn : nil)
        guard draft.plan.kind.isStatutory else { return signed }
        return [signed, ratification?.day].compactMap(\.self).max()
    }
}

extension NegotiationFact {
    /// What was agreed, by an agreement, a tentative one, or a party that joined.
    fileprivate var agreedAct: SheetAct? {
        switch self {
        case .agreementReached(let act), .tentativeAgreementReached(let act, _), .partyAcceded(let act): act
        default: nil
        }
    }

    /// Whether items are agreed by it.
    fileprivate var settles: Bool {
        if case .outcomeRecorded = self { true } else { agreedAct != nil }
    }
}
