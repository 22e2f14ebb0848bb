public import EventSourcing

/// An API key as it is stored: whose it is and what it opens, never the key itself.
public struct APIKey: Hashable, Sendable {
    /// The part of the key that names it, 16 hexadecimal digits.
    public let id: String
    /// Whose it is.
    public let principal: PrincipalID
    /// What its owner does, in alphabetical order.
    public let roles: [Role]
    /// The ledgers it opens; the first is the one used when a request names none.
    public let ledgers: [LedgerID]
    /// When it was made.
    public let createdAt: Timestamp
    /// From when on it opens nothing; `nil` where it does not expire.
    public let expiresAt: Timestamp?
    /// When it was revoked; `nil` while it was not.
    public let revokedAt: Timestamp?
}
