/// A bargaining unit as a side defined it.
public struct DefinedUnit: Hashable, Sendable {
    /// The unit.
    public let unit: BargainingUnit
    /// Who defined it.
    public let side: Side
    /// The numbers of the units before it that it overlaps. Shown, never a reason to refuse.
    public let overlaps: [Int]
}
