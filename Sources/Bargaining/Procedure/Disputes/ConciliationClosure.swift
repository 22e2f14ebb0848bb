/// The end of a conciliation.
public struct ConciliationClosure: Hashable, Sendable {
    /// What ended it. The raw value is the storage format and the word of the API.
    public enum Cause: String, Hashable, Sendable, CaseIterable {
        /// Both chiefs signed the agreement that the authority drew up.
        case agreement
        /// The authority closed it: there is no agreement.
        case authority
        /// Its time was over and nobody had closed it: the clock did.
        case time
    }

    /// What came of it. The raw value is the word of the API.
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        case settled
        case unresolved
    }

    /// What ended it.
    public let cause: Cause
    /// The items that stay open for further talks, in the order of the agenda or of the agreement.
    public let openItems: [ItemKey]
    /// The day on which it ended.
    public let day: LocalDay
    /// The clock of the conciliation, with that day; `nil` where the law sets no time.
    public let timeliness: Timeliness?

    /// A closure from its parts.
    public init(cause: Cause, openItems: [ItemKey], day: LocalDay, timeliness: Timeliness?) {
        self.cause = cause
        self.openItems = openItems
        self.day = day
        self.timeliness = timeliness
    }

    /// What came of it: only an agreement settles.
    public var outcome: Outcome { cause == .agreement ? .settled : .unresolved }
}
