/// A page of what auditors read.
public struct AuditorReadPage: Sendable {
    /// The reads, newest first.
    public let rows: [AuditorRead]
    /// How many older reads there are, at which the next page ends; `nil` on the last one.
    public let next: Int64?
}
