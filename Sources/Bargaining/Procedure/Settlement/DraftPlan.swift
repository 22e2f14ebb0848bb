/// A draft as the sides state it, before the rules gave it a number.
public struct DraftPlan: Hashable, Sendable {
    /// What is made.
    public let kind: OutcomeKind
    /// Whom it binds.
    public let binding: BindingMode
    /// The first day of its term.
    public let validFrom: LocalDay
    /// The last day of its term.
    public let validThrough: LocalDay
    /// Items that are left for later talks: neither settled nor withdrawn.
    public let carried: [ItemKey]
    /// Workers in its scope, 1…``AgendaItem/maximumWorkers``; `nil` where not known.
    public let workersInScope: Int64?
    /// The hash of its text.
    public let textHash: ContentHash

    /// A plan from its parts.
    public init(
        kind: OutcomeKind, binding: BindingMode, validFrom: LocalDay, validThrough: LocalDay, carried: [ItemKey] = [],
        workersInScope: Int64? = nil, textHash: ContentHash
    ) {
        self.kind = kind
        self.binding = binding
        self.validFrom = validFrom
        self.validThrough = validThrough
        self.carried = carried
        self.workersInScope = workersInScope
        self.textHash = textHash
    }
}
