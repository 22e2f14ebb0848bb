/// What a writer believes about a stream before it writes: the optimistic check of an append.
public enum ExpectedVersion: Hashable, Sendable {
    /// No belief: append after whatever is there.
    case any
    /// The stream has no event yet.
    case noStream
    /// The stream holds exactly this many events.
    case exactly(StreamVersion)

    /// The version that must be found, or `nil` for ``any``.
    public var required: StreamVersion? {
        switch self {
        case .any: nil
        case .noStream: StreamVersion.none
        case .exactly(let version): version
        }
    }
}
