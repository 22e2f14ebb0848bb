package import EventSourcing

/// A stream of a family at a version.
package struct StreamView<Family: StreamFamily>: Sendable {
    /// Its version; 0 where there is no such stream.
    package let version: StreamVersion
    /// The state after that version.
    package let state: Family.Rules.State
    /// When the first event was recorded; `nil` before it.
    package let openedAt: Timestamp?
    /// When the last event was recorded; `nil` before the first.
    package let updatedAt: Timestamp?

    init(_ folded: FoldedStream<Family>) {
        version = folded.version
        state = folded.state
        openedAt = folded.openedAt
        updatedAt = folded.updatedAt
    }
}
