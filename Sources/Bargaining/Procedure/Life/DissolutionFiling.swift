/// That the authority was told of the early end of an agreement.
public struct DissolutionFiling: Hashable, Sendable {
    /// On which day.
    public let day: LocalDay
    /// The clock of the report, with that day; `nil` where the place asks for none.
    public let timeliness: Timeliness?

    /// A filing from its parts.
    public init(day: LocalDay, timeliness: Timeliness?) {
        self.day = day
        self.timeliness = timeliness
    }
}
