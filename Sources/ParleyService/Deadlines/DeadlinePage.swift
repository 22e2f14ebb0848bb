/// A page of the deadline board.
public struct DeadlinePage: Sendable {
    /// The rows, earliest due first.
    public let rows: [DeadlineRow]
    /// Where the next page begins; `nil` on the last one.
    public let next: DeadlinePosition?
}
