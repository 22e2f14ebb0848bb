/// On what a commission is measured (domain §2.3). The raw value is the term's word `counting`.
public enum CommissionCounting: String, Hashable, Sendable, CaseIterable {
    /// On each order.
    case perOrder = "per_order"
    /// On the average of one worker's orders.
    case average
}
