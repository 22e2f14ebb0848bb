/// That a side says a position of the other side is recorded as it was tabled.
public struct EntryConfirmation: Hashable, Sendable {
    /// Which.
    public let entry: EntryReference
    /// Who says so.
    public let side: Side
}
