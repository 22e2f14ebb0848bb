/// An agreement before the authority.
public struct FilingState: Hashable, Sendable {
    /// What was handed in.
    public let filing: Filing
    /// The review that the receipt started; `nil` while nothing was received.
    public internal(set) var review: StartedClock?
    /// The authority's objections: one in time and any number of late ones.
    public internal(set) var objections: [Objection] = []

    /// The objection that came in time and sends the agreement back to the table.
    public var objection: Objection? { objections.first { !$0.timeliness.isLate } }
}
