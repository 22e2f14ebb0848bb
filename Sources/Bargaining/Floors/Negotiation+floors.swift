extension Negotiation {
    /// What an act causes, held against the floors that hold at the table: terms below one are recorded, and that they are is recorded
    /// beside them; an agreement on them, or a draft that carries them, is refused (domain §3.3).
    ///
    /// Complexity: terms times floors.
    static func judged(
        _ facts: [NegotiationFact], by floors: [StatutoryFloor], _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        guard !floors.isEmpty else { return facts }
        var judged = facts
        for fact in facts {
            switch fact {
            case .demandTabled(let proposal), .offerMade(let proposal), .counterOfferMade(let proposal),
                .packageOffered(let proposal), .recommendationMade(let proposal), .awardMade(let proposal):
                let conflicts = conflicts(of: proposal.sheet.entries, floors, state)
                if !conflicts.isEmpty { judged.append(.floorConflictDetected(proposal.number, conflicts)) }
            case .tentativeAgreementReached(let act, _), .agreementReached(let act):
                try refuse(act.sheet.entries.isEmpty ? settled(act.items, state) : act.sheet.entries, floors, state)
            case .procedure(.draftAssembled(let draft, _)): try refuse(settled(draft.items, state), floors, state)
            // The first of two statements is refused already.
            case .procedure(.stepProposed(.assembleDraft, _)), .jointActProposed(.conclude(.withAgreement), _):
                try refuse(settled(state.items.map(\.item.key), state), floors, state)
            default: break
            }
        }
        return judged
    }

    private static func settled(_ items: [ItemKey], _ state: NegotiationState) -> [ItemTerm] {
        items.compactMap { key in state.item(key)?.settledTerm.map { ItemTerm(item: key, term: $0) } }
    }

    private static func refuse(
        _ entries: [ItemTerm], _ floors: [StatutoryFloor], _ state: NegotiationState
    ) throws(NegotiationRejection) {
        if let first = conflicts(of: entries, floors, state).first { throw .belowStatutoryFloor(first) }
    }

    /// Terms whose amounts are in the unit of a floor on their subject, and below it. What tables and words come to is never guessed.
    private static func conflicts(
        of entries: [ItemTerm], _ floors: [StatutoryFloor], _ state: NegotiationState
    ) -> [FloorConflict] {
        entries.flatMap { entry -> [FloorConflict] in
            guard let subject = state.item(entry.item)?.item.subject else { return [] }
            return floors.filter { $0.subject == subject }.compactMap { floor in
                let below = (entry.term.amounts(in: floor.unit) ?? []).filter { $0.isLess(than: floor.amount) }
                guard var least = below.first else { return nil }
                for amount in below where amount.isLess(than: least) { least = amount }
                return FloorConflict(item: entry.item, tabled: least, floor: floor)
            }
        }
    }
}
