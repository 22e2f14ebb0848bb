/// A late entry with who confirmed it.
public struct LateEntryState: Hashable, Sendable {
    /// What was entered.
    public let entry: LateEntry
    /// When it happened.
    public let occurredAt: OccurredAt
    /// Whether labour says that it is as it was.
    public internal(set) var isConfirmedByLabour = false
    /// Whether the employers say so.
    public internal(set) var isConfirmedByEmployer = false

    init(entry: LateEntry, occurredAt: OccurredAt) {
        self.entry = entry
        self.occurredAt = occurredAt
    }

    /// Whether a side confirmed it; never for neutrals.
    public func isConfirmed(by side: Side) -> Bool {
        switch side {
        case .labour: isConfirmedByLabour
        case .employer: isConfirmedByEmployer
        case .neutral: false
        }
    }

    mutating func setConfirmed(_ isConfirmed: Bool, by side: Side) {
        switch side {
        case .labour: isConfirmedByLabour = isConfirmed
        case .employer: isConfirmedByEmployer = isConfirmed
        case .neutral: break
        }
    }
}
