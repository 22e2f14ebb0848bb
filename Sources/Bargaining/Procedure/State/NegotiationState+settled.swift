extension NegotiationState {
    /// What is agreed or tentatively agreed on an item; `nil` where nothing is.
    func settledAgreement(on key: ItemKey) -> AgreedTerm? {
        guard let item = item(key) else { return nil }
        switch item.status {
        case .agreed: return item.agreed
        case .tentativelyAgreed: return item.tentative
        default: return nil
        }
    }

    /// Every agreed or tentatively agreed term.
    var settledAgreements: [ItemKey: AgreedTerm] {
        Dictionary(
            items.compactMap { item in settledAgreement(on: item.item.key).map { (item.item.key, $0) } }
        ) { first, _ in first }
    }

    /// The terms that a step speaks of without naming them: those that a draft would settle.
    func settledTerms(for step: ProcedureStep) -> [ItemKey: AgreedTerm] {
        if case .assembleDraft = step { settledAgreements } else { [:] }
    }
}
