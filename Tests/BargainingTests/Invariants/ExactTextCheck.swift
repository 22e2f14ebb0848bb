import Bargaining

/// 2: Whoever accepts names the very text, and a text changes by an event only.
struct ExactTextCheck: HistoryCheck {
    private struct Draft {
        let plan: DraftPlan
        let terms: [ItemKey: Term]
    }

    private var drafts: [Int: Draft] = [:]
    /// The terms of each proposal as tabled and corrected.
    private var sheets: [ProposalNumber: [ItemTerm]] = [:]
    private var minutes: [Int: MinutesReference] = [:]
    private var conciliations: [Int: ContentHash] = [:]
    /// What one side stated.
    private var statements: Set<Statement> = []

    private struct Statement: Hashable {
        let step: ProcedureStep
        let side: Side
    }

    mutating func breach(by step: HistoryStep) -> String? {
        for fact in step.facts {
            if let breach = breach(by: fact, step) { return breach }
        }
        for (number, entries) in sheets where step.after.proposals[number]?.proposal.sheet.entries != entries {
            return "\(number) reads otherwise than the log says"
        }
        for (number, draft) in drafts where step.after.procedure.draft(number)?.draft.plan != draft.plan {
            return "draft \(number) reads otherwise than the log says"
        }
        return nil
    }

    private mutating func breach(by fact: NegotiationFact, _ step: HistoryStep) -> String? {
        if let proposal = fact.tabledProposal { sheets[proposal.number] = proposal.sheet.entries }
        switch fact {
        case .tentativeAgreementReached(let act, let number?):
            let tabled = sheets[number] ?? []
            guard act.sheet.entries.allSatisfy(tabled.contains), act.items == act.sheet.items else {
                return "accepted other terms than those of \(number)"
            }
            if case .acceptOffer(number) = step.act { return nil }
            return "accepted \(number) without being asked for it"
        case .procedure(let fact): return breach(by: fact, step)
        default: return nil
        }
    }

    private mutating func breach(by fact: ProcedureFact, _ step: HistoryStep) -> String? {
        switch fact {
        case .entryCorrected(let entry, let old, let new):
            guard let index = sheets[entry.proposal]?.firstIndex(where: { $0.item == entry.item }),
                sheets[entry.proposal]?[index].term == old
            else { return "corrected what was not written: \(entry)" }
            sheets[entry.proposal]?[index] = ItemTerm(item: entry.item, term: new)
        case .stepProposed(let stated, let side): statements.insert(Statement(step: stated, side: side))
        case .draftAssembled(let draft, _):
            guard bothStated(.assembleDraft(draft.plan), step) else { return "a draft that only one side stated" }
            drafts[draft.number] = Draft(plan: draft.plan, terms: terms(of: draft.items, step.after))
        case .draftSigned(let number, _, let hash, _, _), .agreementSigned(let number, _, let hash, _, _):
            guard let draft = drafts[number], draft.plan.textHash == hash, step.namedHash == hash else {
                return "signed another text than that of draft \(number)"
            }
            guard terms(of: Array(draft.terms.keys), step.before) == draft.terms else {
                return "signed draft \(number), whose terms have changed"
            }
        case .minutesDrafted(let draft): minutes[draft.reference.session] = draft.reference
        case .minutesSigned(let reference, _, _, _):
            guard minutes[reference.session] == reference, step.namedHash == reference.textHash else {
                return "signed other minutes: \(reference)"
            }
        case .dispute(.conciliationAgreementDrafted(let number, let agreement)):
            conciliations[number] = agreement.textHash
        case .dispute(.conciliationAgreementSigned(let number, _, let hash, _)):
            guard conciliations[number] == hash, step.namedHash == hash else {
                return "signed another agreement than that of conciliation \(number)"
            }
        case .life(.agreementAmended(let amendment)):
            guard bothStated(.amendAgreement(proposal: amendment.number, amendment.textHash), step) else {
                return "an amended text that only one side stated"
            }
        default: break
        }
        return nil
    }

    /// Whether the step says what the other side said before.
    private func bothStated(_ stated: ProcedureStep, _ step: HistoryStep) -> Bool {
        guard case .procedure(.state(stated)) = step.act, let other = step.side?.opposite else { return false }
        return statements.contains(Statement(step: stated, side: other))
    }

    private func terms(of items: [ItemKey], _ state: NegotiationState) -> [ItemKey: Term] {
        var terms: [ItemKey: Term] = [:]
        for key in items { terms[key] = state.item(key)?.settledTerm }
        return terms
    }
}

extension HistoryStep {
    /// The text that the actor names.
    fileprivate var namedHash: ContentHash? {
        guard case .procedure(let act) = act else { return nil }
        switch act {
        case .signDraft(_, let hash), .signAgreement(_, let hash), .dispute(.signConciliationAgreement(_, let hash)):
            return hash
        case .signMinutes(let reference): return reference.textHash
        default: return nil
        }
    }
}
