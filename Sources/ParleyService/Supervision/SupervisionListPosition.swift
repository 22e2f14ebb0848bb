package import EventSourcing

/// A place in the list of supervision cases, which runs from the newest to the oldest: after this one.
package struct SupervisionListPosition: Hashable, Sendable {
    /// When the case was opened.
    package let openedAt: Timestamp
    /// The case.
    package let id: StreamID

    /// A place from its parts.
    package init(openedAt: Timestamp, id: StreamID) {
        self.openedAt = openedAt
        self.id = id
    }
}
