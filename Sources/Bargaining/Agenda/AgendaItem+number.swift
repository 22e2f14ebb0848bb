extension AgendaItem {
    /// The same item with the number that the agenda gives it.
    func numbered(_ number: Int) -> AgendaItem {
        AgendaItem(
            key: key, number: number, title: title, subject: subject, unit: unit, baseline: baseline,
            workersCovered: workersCovered)
    }

    /// Whether there is no single unit: then a term may use any.
    public var hasAnyUnit: Bool { unit.text == "text" || unit.text == "mixed" }
}
