/// That a side made its representatives known (公布协商代表), to the staff or the other side.
public struct RepresentativesPublication: Hashable, Sendable {
    /// Whose.
    public let side: Side
    /// The seats made known, in an order of their own: all that the side held then. The names are not in the record.
    public let seats: [SeatID]
    /// Where.
    public let channel: PublicationChannel
    /// On which day.
    public let day: LocalDay
    /// How many of them are front-line workers; `nil` where the side does not say.
    public let frontLine: Int?
    /// How many of them belong to other groups that rules on representatives ask for.
    public let groups: RepresentativeGroups

    /// A publication from its parts.
    public init(
        side: Side, seats: [SeatID], channel: PublicationChannel, day: LocalDay, frontLine: Int? = nil,
        groups: RepresentativeGroups = RepresentativeGroups()
    ) {
        self.side = side
        self.seats = seats
        self.channel = channel
        self.day = day
        self.frontLine = frontLine
        self.groups = groups
    }
}
