/// A published figure with whose act recorded it.
public struct RecordedIndicator: Hashable, Sendable {
    /// The figure.
    public let indicator: Indicator
    /// Whose act it was; neutral for recorder, mediator and officials.
    public let side: Side
}
