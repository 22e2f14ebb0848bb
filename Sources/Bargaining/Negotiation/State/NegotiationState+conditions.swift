extension NegotiationState {
    /// The conditions of a proposal that do not hold yet, with their indexes from 0.
    ///
    /// A condition in words holds when its author said so; one on an item when the item is settled with the term named, or
    /// when the same package settles it so.
    public func waitingConditions(of state: ProposalState) -> [WaitingCondition] {
        state.proposal.conditions.enumerated().compactMap { index, condition in
            holds(condition, at: index, of: state)
                ? nil : WaitingCondition(proposal: state.proposal.number, index: index, condition: condition)
        }
    }

    private func holds(_ condition: Condition, at index: Int, of state: ProposalState) -> Bool {
        switch condition {
        case .words:
            return state.fulfilledConditions.contains(index)
        case .itemAgreed(let key, let required):
            let own = state.acceptableEntries.first { $0.item == key }?.term
            guard let settled = item(key)?.settledTerm ?? own else { return false }
            guard let required else { return true }
            return settled == required || settled.restates(required)
        }
    }
}
