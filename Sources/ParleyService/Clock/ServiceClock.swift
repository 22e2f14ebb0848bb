public import EventSourcing

/// Where the service takes "now" from. Rules see time only through it; the log reads its own (DESIGN §11.4).
public protocol ServiceClock: Sendable {
    /// The present instant.
    func now() -> Timestamp
}
