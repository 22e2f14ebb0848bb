package import Bargaining
package import EventSourcing

/// What a command needs besides the act: who, when, where. The rules read no clock.
package struct StreamCommandContext: Sendable {
    /// The pseudonym of who asks.
    package let seat: SeatID
    /// The roles of who asks.
    package let roles: Set<Role>
    /// The stream.
    package let stream: StreamID
    /// When it happened.
    package let occurredAt: OccurredAt
    /// When it reached the service.
    package let now: Timestamp

    /// The local time at which it reached the service, in an IANA zone; in UTC without one.
    package func localNow(in zone: String?) -> LocalMoment { TimeZoneRules.shared.localMoment(of: now, in: zone) }
}
