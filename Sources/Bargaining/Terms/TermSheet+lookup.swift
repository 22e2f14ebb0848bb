extension TermSheet {
    /// The terms by item; of an item named twice the first. Complexity: linear in the entries.
    var termsByItem: [ItemKey: Term] {
        Dictionary(entries.lazy.map { ($0.item, $0.term) }) { first, _ in first }
    }
}
