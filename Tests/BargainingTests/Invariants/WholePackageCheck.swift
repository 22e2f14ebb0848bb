import Bargaining

/// 3: A package binds all its items or none.
struct WholePackageCheck: HistoryCheck {
    private var packages: [ProposalNumber: [ItemKey]] = [:]

    mutating func breach(by step: HistoryStep) -> String? {
        for fact in step.facts {
            switch fact {
            case .packageOffered(let proposal): packages[proposal.number] = proposal.sheet.items
            case .tentativeAgreementReached(let act, let number?):
                guard let items = packages[number], act.items != items else { continue }
                return "\(number) accepted in part: \(act.items)"
            default: break
            }
        }
        for (number, items) in packages {
            guard let package = step.after.proposals[number] else { return "\(number) is lost" }
            if package.status == .open, package.standingItems != Set(items) {
                return "\(number) is open on \(package.standingItems)"
            }
            let bound = items.filter { step.after.boundBy($0) == number }
            guard bound.isEmpty || bound == items else { return "\(number) binds only \(bound)" }
        }
        return nil
    }
}

extension NegotiationState {
    /// The proposal by which an item is settled now.
    fileprivate func boundBy(_ key: ItemKey) -> ProposalNumber? {
        guard let item = item(key) else { return nil }
        switch item.status {
        case .tentativelyAgreed: return item.tentative?.proposal
        case .agreed: return item.agreed?.proposal
        default: return nil
        }
    }
}
