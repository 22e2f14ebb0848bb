/// When a group of workers has to be among the worker side's representatives.
public struct CompositionRule: Hashable, Sendable {
    /// How large the group has to be.
    public enum Threshold: Hashable, Sendable {
        /// At least so large a share of the staff.
        case atLeast(Share)
        /// More than so large a share of the staff.
        case moreThan(Share)
        /// "Many" (较多): the law gives no figure, so nothing can be checked.
        case many
    }

    /// How many have to be there. The raw value is the word of the profile files.
    public enum Demand: String, Hashable, Sendable, CaseIterable {
        /// At least one.
        case one
        /// A corresponding share (相应比例). The law gives no figure; the check asks for one, which any share contains.
        case proportionate
    }

    /// From which size of the group on the rule holds.
    public let threshold: Threshold
    /// How many representatives it asks for.
    public let demand: Demand

    /// A rule from its parts.
    public init(threshold: Threshold, demand: Demand) {
        self.threshold = threshold
        self.demand = demand
    }

    /// Whether the rule holds for a group of so many in a staff of so many; `nil` where the law gives no figure.
    public func holds(group: Int, staff: Int) -> Bool? {
        switch threshold {
        case .atLeast(let share): staff > 0 && share.isReached(by: group, of: staff)
        case .moreThan(let share): staff > 0 && share.isExceeded(by: group, of: staff)
        case .many: nil
        }
    }
}
