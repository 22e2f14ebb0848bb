internal import EventSourcing

/// Read models that could not follow a page.
struct ProjectionFault: Error, Sendable {
    /// Their names.
    let names: Set<String>
    /// The event at fault; `nil` where it is one of the page, not known which.
    let event: ProjectionFailure.Event?
    /// The first event of the page.
    let first: ProjectionFailure.Event
    /// How many events the page had.
    let count: Int
    /// What is wrong.
    let reason: String
}
