public import Bargaining
public import EventSourcing

/// One request to record something, decoded and authenticated, not yet authorised or decided.
public struct ActRequest: Sendable {
    /// Who asks.
    public let principal: Principal
    /// The ledger the negotiation is in.
    public let ledger: LedgerID
    /// The negotiation; `nil` opens one.
    public let negotiation: StreamID?
    /// What is asked for.
    public let intent: ActIntent
    /// When it happened at the table; `nil` is now.
    public let occurredAt: OccurredAt?
    /// Free text about the act: stored as a disclosure beside the event, never in it.
    public let remark: String?
    /// Names the request among those of its principal, 1…255 visible ASCII characters; ignored with ``validateOnly``.
    public let idempotencyKey: String
    /// SHA-256 over method, path and the canonical decoded command, 32 bytes.
    public let fingerprint: [UInt8]
    /// The version that the principal saw, from `If-Match`; `nil` where the request names none.
    public let expectedVersion: StreamVersion?
    /// What the request belongs to, from its trace.
    public let correlation: UUIDValue?
    /// Whether to decide only, and record nothing.
    public let validateOnly: Bool
    /// Whether the chief has confirmed terms outside the mandate, so that they go on the table.
    let isConfirmed: Bool
    /// The command, where something besides the key names it; ``idempotencyKey`` is ignored then.
    let command: CommandID?

    /// A request from its parts.
    public init(
        principal: Principal, ledger: LedgerID, negotiation: StreamID?, intent: ActIntent,
        occurredAt: OccurredAt? = nil, remark: String? = nil, idempotencyKey: String, fingerprint: [UInt8],
        expectedVersion: StreamVersion? = nil, correlation: UUIDValue? = nil, validateOnly: Bool = false
    ) {
        self.init(
            principal: principal, ledger: ledger, negotiation: negotiation, intent: intent, occurredAt: occurredAt,
            remark: remark, idempotencyKey: idempotencyKey, command: nil, fingerprint: fingerprint,
            expectedVersion: expectedVersion, correlation: correlation, validateOnly: validateOnly, isConfirmed: false)
    }

    /// A request that may table what the chief has confirmed.
    init(
        principal: Principal, ledger: LedgerID, negotiation: StreamID?, intent: ActIntent, occurredAt: OccurredAt?,
        remark: String?, idempotencyKey: String, fingerprint: [UInt8], expectedVersion: StreamVersion?,
        correlation: UUIDValue?, validateOnly: Bool, isConfirmed: Bool
    ) {
        self.init(
            principal: principal, ledger: ledger, negotiation: negotiation, intent: intent, occurredAt: occurredAt,
            remark: remark, idempotencyKey: idempotencyKey, command: nil, fingerprint: fingerprint,
            expectedVersion: expectedVersion, correlation: correlation, validateOnly: validateOnly,
            isConfirmed: isConfirmed)
    }

    /// A request that opens a negotiation by a command that something besides a key names.
    init(
        principal: Principal, ledger: LedgerID, intent: ActIntent, occurredAt: OccurredAt?, remark: String?,
        command: CommandID, fingerprint: [UInt8], correlation: UUIDValue?
    ) {
        self.init(
            principal: principal, ledger: ledger, negotiation: nil, intent: intent, occurredAt: occurredAt,
            remark: remark, idempotencyKey: "", command: command, fingerprint: fingerprint, expectedVersion: nil,
            correlation: correlation, validateOnly: false, isConfirmed: false)
    }

    private init(
        principal: Principal, ledger: LedgerID, negotiation: StreamID?, intent: ActIntent, occurredAt: OccurredAt?,
        remark: String?, idempotencyKey: String, command: CommandID?, fingerprint: [UInt8],
        expectedVersion: StreamVersion?, correlation: UUIDValue?, validateOnly: Bool, isConfirmed: Bool
    ) {
        self.principal = principal
        self.ledger = ledger
        self.negotiation = negotiation
        self.intent = intent
        self.occurredAt = occurredAt
        self.remark = remark
        self.idempotencyKey = idempotencyKey
        self.command = command
        self.fingerprint = fingerprint
        self.expectedVersion = expectedVersion
        self.correlation = correlation
        self.validateOnly = validateOnly
        self.isConfirmed = isConfirmed
    }
}
