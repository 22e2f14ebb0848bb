/// One invariant of domain §3.4 as it watches a history, with a memory of its own that it fills from the events.
protocol HistoryCheck {
    init()

    /// What in a step breaks it; `nil` while it holds.
    mutating func breach(by step: HistoryStep) -> String?
}
