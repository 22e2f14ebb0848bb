/// A matter bargained over: what, in which unit, against which baseline, for how many workers.
public struct AgendaItem: Hashable, Sendable {
    /// The most workers a negotiation can cover.
    public static let maximumWorkers: Int64 = 1_000_000_000

    /// Its key, unique in the negotiation.
    public let key: ItemKey
    /// Its number on the agenda, from 1 in the order proposed.
    public let number: Int
    /// Its name.
    public let title: Title
    /// Its subject.
    public let subject: Subject
    /// Usual unit; `text` or `mixed` where there is no single unit.
    public let unit: Unit
    /// What was in force when the item was opened; `nil` where not known.
    public let baseline: Term?
    /// Workers covered by the item, 0…``maximumWorkers``; `nil` where not known.
    public let workersCovered: Int64?

    /// An item from its parts.
    public init(
        key: ItemKey, number: Int, title: Title, subject: Subject, unit: Unit, baseline: Term? = nil,
        workersCovered: Int64? = nil
    ) {
        self.key = key
        self.number = number
        self.title = title
        self.subject = subject
        self.unit = unit
        self.baseline = baseline
        self.workersCovered = workersCovered
    }
}
