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
    /// The share of the item's first gap that is closed, four places, half to even; `nil` without a gap.
    public let closedRatio: ExactDecimal?
    /// The item's status.
    public let status: ItemStatus

    /// The step that an item shows, as its row of the table does.
    ///
    /// - Parameter status: the status in the table.
    init(_ item: ItemState, _ status: ItemStatus, version: Int64, occurredAt: OccurredAt) {
        self.version = version
        self.occurredAt = occurredAt
        labour = item.labour.standing
        employer = item.employer.standing
        result = Self.result(of: item)
        gap = item.gap
        closedRatio = item.closedRatio
        self.status = status
    }

    /// Whether it shows the same as an item does now.
    func shows(_ item: ItemState, _ status: ItemStatus) -> Bool {
        self.status == status && labour == item.labour.standing && employer == item.employer.standing
            && result == Self.result(of: item)
    }

    private static func result(of item: ItemState) -> Term? {
        item.agreed?.term ?? item.tentative?.term ?? item.imposed?.term
    }
}
