/// What a negotiation can hold: bounds that keep its state in memory, far above any real table.
public enum NegotiationLimits {
    /// Items on the agenda.
    public static let maximumItems = 500
    /// Proposals of one side.
    public static let maximumProposals = 10_000
    /// People who ever had a seat.
    public static let maximumSeats = 1_000
    /// Parties of one side.
    public static let maximumParties = 100
    /// Sessions held.
    public static let maximumSessions = 10_000
    /// Reservations entered.
    public static let maximumReservations = 1_000
    /// Votes recorded: as many as a published record can hold, 5,000 events and 500 counts of their own.
    public static let maximumBallots = 5_500
    /// Unicode scalars of a reservation, a condition in words or a statement.
    public static let maximumWordScalars = 2_000
}
