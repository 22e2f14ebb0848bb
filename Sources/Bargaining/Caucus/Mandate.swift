/// A mandate of one side: limits that hold until it is revoked, runs out, or a later one names the same item.
public struct Mandate: Hashable, Sendable {
    /// Its number in the caucus, from 1.
    public let number: Int
    /// The limits, at least one; an item has at most one in each direction.
    public let limits: [MandateLimit]
    /// Who granted it: the chief of the side then.
    public let grantedBy: SeatID
    /// Until when it holds, in local time; `nil` is until it is revoked.
    public let validUntil: LocalMoment?
    /// Whether it was revoked.
    public internal(set) var isRevoked = false

    /// A mandate as granted.
    public init(number: Int, limits: [MandateLimit], grantedBy: SeatID, validUntil: LocalMoment?) {
        self.number = number
        self.limits = limits
        self.grantedBy = grantedBy
        self.validUntil = validUntil
    }

    /// Whether it holds at a local time.
    public func isInForce(at now: LocalMoment) -> Bool {
        !isRevoked && !(validUntil?.hasPassed(at: now) ?? false)
    }
}
