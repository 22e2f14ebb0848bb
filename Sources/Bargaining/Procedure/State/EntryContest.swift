/// A position whose record the other side says is wrong.
public struct EntryContest: Hashable, Sendable {
    /// Which.
    public let entry: EntryReference
    /// Who says so.
    public let side: Side
}
