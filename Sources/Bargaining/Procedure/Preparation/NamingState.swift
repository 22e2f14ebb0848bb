/// A side's representatives as they were named and made known.
public struct NamingState: Hashable, Sendable {
    /// When the side last named one before it made them known; `nil` before the first.
    public internal(set) var namedAt: OccurredAt?
    /// The first day on which it made them known; `nil` while it has not.
    public internal(set) var firstPublishedOn: LocalDay?
    /// The last time that it did.
    public internal(set) var lastPublication: RepresentativesPublication?
}
