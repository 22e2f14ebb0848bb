/// One item of the bargaining table.
public struct TableRow: Hashable, Sendable {
    /// The item's key.
    public let key: ItemKey
    /// Its number on the agenda, from 1.
    public let number: Int
    /// Its name.
    public let title: Title
    /// Its subject.
    public let subject: Subject
    /// Its usual unit.
    public let unit: Unit
    /// Its status; `reserved` only in place of `open`.
    public let status: ItemStatus
    /// What was in force at the start; `nil` where not known.
    public let baseline: Term?
    /// Workers covered; `nil` where not known.
    public let workersCovered: Int64?
    /// Labour's column.
    public let labour: TableColumn
    /// The employers' column.
    public let employer: TableColumn
    /// Third parties' terms, in order.
    public let neutral: [NeutralProposal]
    /// The gap; `nil` where the standing positions are not comparable.
    public let gap: Gap?
    /// The share of the first gap that is closed, four places; `nil` without a gap.
    public let closedRatio: ExactDecimal?
    /// Sessions that ended since either side moved.
    public let sessionsWithoutMovement: Int
    /// Open packages that name the item.
    public let packages: [ProposalNumber]
    /// What open proposals on the item still wait for.
    public let conditions: [WaitingCondition]
    /// Positions that stand on the item below a statutory floor, by proposal.
    public let floorConflicts: [ItemFloorConflict]
    /// Reservations that are not lifted.
    public let reservations: [Reservation]
    /// The agreed term; while it is bargained anew, the one in force.
    public let agreed: AgreedTerm?
    /// The tentatively agreed term.
    public let tentative: AgreedTerm?
    /// The term imposed last, where no agreement followed.
    public let imposed: ImposedTerm?
    /// Parties that joined the agreement later.
    public let accededParties: [PartyName]
    /// What a published record says of the end; `nil` where it says nothing.
    public let outcome: RecordedOutcome?
}
