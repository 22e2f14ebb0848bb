internal import EventSourcing

/// An event that a stream cannot be folded over.
struct UnreadableEvent: Error, Sendable {
    /// The event.
    let event: ProjectionFailure.Event
    /// The kind of its stream (``StreamKinds``); `nil` where the first event already is of no kind that is known.
    let kind: String?
    /// What is wrong.
    let reason: String

    init(_ recorded: RecordedEvent, kind: String?, _ error: any Error) {
        event = ProjectionFailure.Event(recorded)
        self.kind = kind
        reason = "\(error)"
    }

    /// Whether a read model would have to show the stream. One of no known kind might be of any.
    func concerns(_ projection: any StreamProjection) -> Bool {
        kind == nil || kind == ProjectionRegistry.kind(of: projection)
    }

    /// What it means for a read model that it concerns.
    func failure(of projection: any StreamProjection) -> ProjectionFailure {
        ProjectionFailure(name: projection.name, event: event, reason: reason)
    }
}
