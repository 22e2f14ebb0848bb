/// An entry that a side says is as it was.
public enum ConfirmedEntry: Hashable, Sendable {
    /// A position on one item.
    case position(EntryReference)
    /// A late entry, by its number.
    case lateEntry(Int)
}
