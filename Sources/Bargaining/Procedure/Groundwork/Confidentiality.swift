/// What both sides keep to themselves (保密约定). It names records and changes nothing about who can read them here.
public struct Confidentiality: Hashable, Sendable {
    /// The most records that one agreement names, and the most requests.
    public static let maximumRecords = 100

    /// The records by name, each once.
    public let records: [Title]
    /// The requests for information whose answers are covered, by number, each once.
    public let requests: [Int]
    /// The last day on which it binds; `nil` where no end is agreed.
    public let through: LocalDay?

    /// An agreement from its parts.
    public init(records: [Title], requests: [Int] = [], through: LocalDay? = nil) {
        self.records = records
        self.requests = requests
        self.through = through
    }
}
