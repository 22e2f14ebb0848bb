/// Where both sides stood on one item after an event that changed it.
public struct PositionStep: Hashable, Sendable {
    /// Version of the negotiation with that event.
    public let version: Int64
    /// When it happened at the table.
    public let occurredAt: OccurredAt
    /// Labour's standing position; `nil` where none stands.
    public let labour: Term?
    /// The employers' standing position; `nil` where none stands.
    public let employer: Term?
    /// The term agreed, tentatively agreed or imposed by then; `nil` while there is none.
    public let result: Term?
    /// How far the sides stand apart; `nil` where the positions are not comparable.
    public let gap: Gap?
    /// The item's status.
    public let status: ItemStatus

    /// The step that a row of the table shows.
    init(_ row: TableRow, version: Int64, occurredAt: OccurredAt) {
        self.version = version
        self.occurredAt = occurredAt
        labour = row.labour.isStanding ? row.labour.term : nil
        employer = row.employer.isStanding ? row.employer.term : nil
        result = row.agreed?.term ?? row.tentative?.term ?? row.imposed?.term
        gap = row.gap
        status = row.status
    }

    /// Whether it shows the same as another step, at whatever time.
    func shows(_ other: PositionStep) -> Bool {
        labour == other.labour && employer == other.employer && result == other.result && status == other.status
    }
}
