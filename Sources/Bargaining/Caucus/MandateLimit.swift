/// 授权范围: how far a side lets its representatives go on one agenda item.
public struct MandateLimit: Hashable, Sendable {
    /// The item.
    public let item: ItemKey
    /// In which direction.
    public let bound: MandateBound
    /// The amount, itself within the mandate.
    public let amount: ExactDecimal
    /// The unit of the amount, that of the item.
    public let unit: Unit

    /// A limit from its parts.
    public init(item: ItemKey, bound: MandateBound, amount: ExactDecimal, unit: Unit) {
        self.item = item
        self.bound = bound
        self.amount = amount
        self.unit = unit
    }
}
