internal import Bargaining
internal import EventSourcing

/// One act on one item, or one act that names no item.
struct TableMove: Hashable, Sendable {
    /// Version of the negotiation with the act.
    let version: Int64
    /// Number of the act among those that are told, from 1; the same for all its items.
    let sequence: Int
    /// Place of the item in the act, from 1.
    let place: Int
    /// The item; `nil` where the act names none.
    let item: ItemKey?
    /// Who acted.
    let side: Side
    /// One party of the side.
    let party: PartyName?
    /// What it did.
    let kind: MoveKind
    /// The proposal that it tabled or took back; `nil` for answers and where the record does not tell.
    let proposal: ProposalNumber?
    /// The proposal of the other side that it answers.
    let answers: ProposalNumber?
    /// Whether it repeats what stood for the same side and party.
    let isRestatement: Bool
    /// Whether its author voided the entry later.
    let isVoided: Bool
    /// Whether the recorder entered it late.
    let isLateEntry: Bool
    /// The session that was open; `nil` between sessions.
    let session: Int?
    /// What the same side and party tabled last before on the item, without voided entries.
    let previous: ProposalNumber?
    /// What stood for the other side on the item, unless it was voided later.
    let opposite: ProposalNumber?
    /// When it happened at the table.
    let occurredAt: OccurredAt
    /// When it was recorded.
    let recordedAt: Timestamp

    /// Whether it counts as a position of a side or a neutral's terms: tabled on an item, and not voided.
    var isPosition: Bool { kind.tables && item != nil && !isVoided }

    /// Whether it is a move (FORMAT §4): a position that repeats nothing.
    var isMove: Bool { isPosition && !isRestatement }
}
