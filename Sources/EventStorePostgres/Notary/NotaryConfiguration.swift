public import EventSourcing
public import Transparency

/// What a process that signs ledgers needs to know.
public struct NotaryConfiguration: Sendable {
    /// The folder with state and keys of every ledger; of this process alone.
    public var directory: String
    /// A tlog-policy file: whose cosignatures make a checkpoint final. Without one nothing becomes final.
    public var policy: [UInt8]?
    /// What the origins of new ledgers begin with, such as `parley.example`: a ledger without a key gets one, named
    /// `parley.example/ledger/1`. Without it only ledgers that have a key are signed.
    public var origin: KeyName?
    /// The ledgers that are signed; all when empty.
    public var ledgers: Set<LedgerID>
    /// Whom to ask for cosignatures.
    public var witnesses: [any CheckpointWitness]

    /// A configuration from its parts.
    public init(
        directory: String, policy: [UInt8]? = nil, origin: KeyName? = nil, ledgers: Set<LedgerID> = [],
        witnesses: [any CheckpointWitness] = []
    ) {
        self.directory = directory
        self.policy = policy
        self.origin = origin
        self.ledgers = ledgers
        self.witnesses = witnesses
    }

    /// The origin of a new ledger; `nil` where there is no common beginning, or it is too long.
    func origin(of ledger: LedgerID) -> KeyName? {
        origin.flatMap { KeyName("\($0)/ledger/\(ledger)") }
    }
}
