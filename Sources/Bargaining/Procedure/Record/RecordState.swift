/// What became of the record itself: part of ``ProcedureState``.
public struct RecordState: Hashable, Sendable {
    /// What was entered late; the number is the index + 1.
    public internal(set) var lateEntries: [LateEntryState] = []
    /// Positions that the other side says are recorded as they were tabled, in order.
    public internal(set) var confirmations: [EntryConfirmation] = []

    /// The number of the late entry that put a proposal on the record; `nil` for every other proposal.
    /// Complexity: linear in the late entries.
    public func lateEntry(of proposal: ProposalNumber) -> Int? {
        lateEntries.firstIndex { $0.entry.proposal == proposal }.map { $0 + 1 }
    }

    /// The same while the side whose proposal it is has not confirmed it: nobody can accept it.
    public func unconfirmedLateEntry(of proposal: ProposalNumber) -> Int? {
        lateEntry(of: proposal).flatMap { lateEntries[$0 - 1].isConfirmed(by: proposal.side) ? nil : $0 }
    }

    /// An entry reads otherwise now: what was said about it was said about another one.
    mutating func dropConfirmations(of entry: EntryReference) {
        confirmations.removeAll { $0.entry.proposal == entry.proposal && $0.entry.item == entry.item }
        for index in lateEntries.indices where lateEntries[index].entry.proposal == entry.proposal {
            lateEntries[index].isConfirmedByLabour = false
            lateEntries[index].isConfirmedByEmployer = false
        }
    }

    /// A side contests an entry that it confirmed.
    mutating func dropConfirmations(of entry: EntryReference, by side: Side) {
        confirmations.removeAll {
            $0.side == side && $0.entry.proposal == entry.proposal && $0.entry.item == entry.item
        }
        for index in lateEntries.indices where lateEntries[index].entry.proposal == entry.proposal {
            lateEntries[index].setConfirmed(false, by: side)
        }
    }
}
