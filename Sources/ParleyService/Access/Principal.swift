public import EventSourcing

/// Who asks: an account with its roles and the ledgers it may work in.
public struct Principal: Hashable, Sendable {
    /// The account.
    public let id: PrincipalID
    /// What kinds of work it does.
    public let roles: Set<Role>
    /// The ledgers it may name. A caller with one works in it without naming it; a caller with several names one.
    public let ledgers: [LedgerID]

    /// A principal from its parts.
    public init(id: PrincipalID, roles: Set<Role>, ledgers: [LedgerID]) {
        self.id = id
        self.roles = roles
        self.ledgers = ledgers
    }

    /// Whether one of its roles may record acts.
    public var mayAct: Bool { roles.contains(where: \.mayAct) }

    /// Whether it reads every negotiation of its ledgers.
    public var isAuditor: Bool { roles.contains(.auditor) }

    /// Whether it reads published records of its ledgers.
    public var readsPublishedRecords: Bool { roles.contains(where: \.readsPublishedRecords) }
}
