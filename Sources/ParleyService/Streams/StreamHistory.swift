package import EventSourcing

/// A page of the events of a stream, as it was at a moment.
package struct StreamHistory<Family: StreamFamily>: Sendable {
    /// The events in the order asked for.
    package let events: [DecodedStreamEvent<Family>]
    /// The version that the moment reaches; 0 where nothing was recorded by then.
    package let last: StreamVersion
    /// Whether more follows in the same direction.
    package let hasMore: Bool
}
