internal import Bargaining

extension CoursePlanner {
    /// The talks are stuck: both sides apply, the authority accepts, names a mediator, who recommends.
    mutating func conciliationBegins(_ open: [PlannedItem]) {
        advance(2...5)
        add(.labourChief, .declareImpasse)
        add(.labourChief, .dispute(.requestConciliation(items: [])))
        add(.employerChief, .dispute(.requestConciliation(items: [])))
        advance(2...5)
        add(.authority, .dispute(.acceptConciliation(1)))
        add(.authority, .appointMediator)
        advance(3...8)
        let entries = open.map { ItemTerm(item: $0.key, term: $0.finalTerm) }
        _ = next(.neutral)
        add(.mediator, .recommend(ProposalDraft(sheet: TermSheet(entries: entries))))
    }

    /// What came of it is drawn up and signed.
    mutating func conciliationEnds() {
        advance(1...3)
        add(
            .authority,
            .dispute(
                .draftConciliationAgreement(1, ConciliationAgreement(textHash: DraftText.uncomputed, openItems: []))),
            remark: "协调处理协议书：双方在本机关主持下就全部争议事项达成一致。经办人：\(person())。")
        add(.labourChief, .signConciliation(1))
        add(.employerChief, .signConciliation(1), events: 2)
    }
}
