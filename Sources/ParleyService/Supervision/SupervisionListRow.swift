package import Bargaining
package import EventSourcing

/// A supervision case in the list.
package struct SupervisionListRow: Hashable, Sendable {
    /// The case.
    package let id: StreamID
    /// Its version.
    package let version: StreamVersion
    /// When it was opened.
    package let openedAt: Timestamp
    /// When it last changed.
    package let updatedAt: Timestamp
    /// Its name.
    package let title: Title
    /// The union that supervises.
    package let union: String
    /// The employer that is supervised.
    package let employer: String
    /// What the union starts from.
    package let cause: SupervisionCause
    /// How far it has come.
    package let status: SupervisionStatus
    /// The negotiation that it is about.
    package let negotiation: StreamID?
    /// The last day to answer the opinion; `nil` without one.
    package let due: LocalDay?
}
