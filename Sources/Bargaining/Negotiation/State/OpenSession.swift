/// A session that has begun and not ended.
public struct OpenSession: Hashable, Sendable {
    /// Its number, from 1.
    public let number: Int
    /// Its form.
    public let form: SessionForm
    /// Whose chief presides.
    public let chair: Side
    /// The side that has withdrawn to consult among itself; `nil` while both are at the table.
    public internal(set) var caucus: Side?
}
