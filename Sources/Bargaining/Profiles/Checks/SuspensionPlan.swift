/// A suspension as the table means to make it.
public struct SuspensionPlan: Hashable, Sendable {
    /// For how many calendar days.
    public let days: Int
    /// For how many days this negotiation has been suspended before.
    public let daysBefore: Int
    /// Who agrees to it; neutrals do not count.
    public let agreedBy: Set<Side>
    /// Whether the worker side's chief agrees.
    public let isAgreedByWorkerChief: Bool
    /// Whether force majeure is the cause.
    public let isForceMajeure: Bool

    /// A plan from its parts.
    public init(
        days: Int, daysBefore: Int = 0, agreedBy: Set<Side>, isAgreedByWorkerChief: Bool = false,
        isForceMajeure: Bool = false
    ) {
        self.days = days
        self.daysBefore = daysBefore
        self.agreedBy = agreedBy
        self.isAgreedByWorkerChief = isAgreedByWorkerChief
        self.isForceMajeure = isForceMajeure
    }

    /// Whether both sides agree.
    public var isAgreedByBothSides: Bool { agreedBy.isSuperset(of: [.labour, .employer]) }
}
