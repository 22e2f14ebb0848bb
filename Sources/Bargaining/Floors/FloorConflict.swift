/// A term below a statutory floor: it can be tabled, not agreed.
public struct FloorConflict: Hashable, Sendable {
    /// The item of the term.
    public let item: ItemKey
    /// Its least amount below the floor, in the floor's unit.
    public let tabled: ExactDecimal
    /// The floor.
    public let floor: StatutoryFloor

    /// A conflict from its parts.
    public init(item: ItemKey, tabled: ExactDecimal, floor: StatutoryFloor) {
        self.item = item
        self.tabled = tabled
        self.floor = floor
    }
}
