/// That the time for the whole negotiation ended without a result, as the clock marked it (domain §1.11). Nobody's consent is
/// inferred: the sides can go on (decision 0012).
public struct Abandonment: Hashable, Sendable {
    /// The clock of the window that ended.
    public let clock: StartedClock
    /// What was open then, in the order of the agenda.
    public let open: [ItemKey]

    /// An abandonment from its parts.
    public init(clock: StartedClock, open: [ItemKey]) {
        self.clock = clock
        self.open = open
    }
}
