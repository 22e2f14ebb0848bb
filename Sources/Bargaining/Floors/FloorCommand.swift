/// An intention to record a statutory floor; the register gives the number.
public struct FloorCommand: Hashable, Sendable {
    /// The floor, with any number.
    public let floor: StatutoryFloor
    /// When it happened.
    public let occurredAt: OccurredAt

    /// A command from its parts.
    public init(_ floor: StatutoryFloor, occurredAt: OccurredAt) {
        self.floor = floor
        self.occurredAt = occurredAt
    }
}
