public import EventSourcing

/// As of when a question is asked.
///
/// `atVersion` and `asOf` exclude one another; `occurredBy` can narrow either.
public struct ReadMoment: Hashable, Sendable {
    /// After this many events; `nil` is the head.
    public var atVersion: StreamVersion?
    /// As it was recorded by then; `nil` is now.
    public var asOf: Timestamp?
    /// Only what had happened at the table by then, going by the last possible instant of each event; `nil` is all.
    public var occurredBy: Timestamp?

    /// A moment from its parts.
    public init(atVersion: StreamVersion? = nil, asOf: Timestamp? = nil, occurredBy: Timestamp? = nil) {
        self.atVersion = atVersion
        self.asOf = asOf
        self.occurredBy = occurredBy
    }

    /// Now, with everything recorded.
    public static let latest = ReadMoment()
}
