/// What was left out of the record and entered later (补记). It happened when its event says; what was known before it was
/// recorded stays as it was.
public enum LateEntry: Hashable, Sendable {
    /// A position of a side. `overtaken` names, by item, the position of the same side that came after it.
    case position(Proposal, overtaken: [OvertakenItem])
    /// A session that was held. `isFirst` where none was held before it.
    case session(number: Int, SessionForm, chair: Side, present: [SeatID], isFirst: Bool)

    /// That a later position of the same side is on the record.
    public struct OvertakenItem: Hashable, Sendable {
        /// On which item.
        public let item: ItemKey
        /// Which.
        public let by: ProposalNumber

        /// An item from its parts.
        public init(item: ItemKey, by: ProposalNumber) {
            self.item = item
            self.by = by
        }
    }

    /// The number of the proposal that it put on the record, where it did.
    public var proposal: ProposalNumber? {
        if case .position(let proposal, _) = self { proposal.number } else { nil }
    }
}
