public import EventSourcing
public import Logging
internal import Postgres
internal import Synchronization
public import Transparency

/// The notary of one ledger: hashes what was appended again, signs it, asks witnesses, and publishes all of that.
///
/// What it signed lives in files of its own. Hashes of the tree come from there and from leaves that it checked, never
/// from PostgreSQL, so it cannot sign a tree that does not continue the one it signed before (audit §3.5).
public final class Notary: Sendable {
    /// How many events are read at a time; memory is bounded by it. Each page ends with three flushes of the disk that the log is
    /// on too, so a round under load should have few.
    public static let pageEvents = 10_000

    /// Half the first and the longest pause before a witness that did not cosign is asked again.
    static let pauses = (first: Duration.milliseconds(250), longest: Duration.seconds(30))

    /// What changes while the notary works; touched on the session's thread only, and held there for as long as the database takes.
    struct Book {
        var state: NotaryState
        var signer: SignerKey
        var examination = LeafExamination()
        /// The newest checkpoint that is known to be published, with the signature of the log alone.
        var published: SignedCheckpoint?
        var refusal: NotaryRefusal?
        /// Whether the refusal stands in its file, from which an operator can take it away.
        var isWrittenDown = false
    }

    /// What others than the session's thread look at; held for moments only.
    struct Shared {
        var state: NotaryState
        var policy: TrustPolicy?
        /// The checkpoint that is known to be published as final.
        var finalCheckpoint: Checkpoint?
        /// What each witness cosigned last, as far as known.
        var witnessed: [VerifierKey: UInt64] = [:]
        /// Witnesses that did not cosign when they were asked last: how long they are left alone.
        var absences: [VerifierKey: (pause: Duration, until: ContinuousClock.Instant)] = [:]
        /// Anchors that became final and that the book does not know yet.
        var anchors: [(anchor: [UInt8], size: UInt64)] = []

        /// Notes what came of asking a witness: who does not cosign is asked again ever more seldom.
        mutating func note(_ witness: VerifierKey, witnessed size: UInt64?, at now: ContinuousClock.Instant) {
            guard let size else {
                let pause = min((absences[witness]?.pause ?? Notary.pauses.first) * 2, Notary.pauses.longest)
                absences[witness] = (pause, now + pause)
                return
            }
            absences[witness] = nil
            witnessed[witness] = size
        }

        mutating func takeAnchors() -> [(anchor: [UInt8], size: UInt64)] {
            defer { anchors = [] }
            return anchors
        }
    }

    /// The ledger.
    public let ledger: LedgerID
    let session: NotarySession
    let files: NotaryFiles
    let policyFile: [UInt8]?
    let witnesses: [any CheckpointWitness]
    let logger: Logger
    let probe: @Sendable (NotaryStep) throws -> Void
    let book: Mutex<Book>
    let shared: Mutex<Shared>

    /// A notary from its files. Nothing is signed before ``round()``.
    ///
    /// - Parameters:
    ///   - directory: where ``create(ledger:origin:directory:)`` put key and state.
    ///   - policy: a tlog-policy file, which says whose cosignatures make a checkpoint final; the log itself need not be
    ///     in it. Without a policy nothing becomes final.
    /// - Throws: ``NotaryError``; `PolicyFault`.
    public convenience init(
        ledger: LedgerID, directory: String, policy: [UInt8]? = nil, witnesses: [any CheckpointWitness] = [],
        session: NotarySession, logger: Logger = Logger(label: "parley.notary")
    ) throws {
        try self.init(
            ledger: ledger, directory: directory, policy: policy, witnesses: witnesses, session: session,
            logger: logger, probe: { _ in })
    }

    init(
        ledger: LedgerID, directory: String, policy: [UInt8]?, witnesses: [any CheckpointWitness],
        session: NotarySession, logger: Logger, probe: @escaping @Sendable (NotaryStep) throws -> Void
    ) throws {
        self.ledger = ledger
        files = try NotaryFiles(directory: directory, ledger: ledger)
        self.session = session
        policyFile = policy
        self.witnesses = witnesses
        self.logger = logger
        self.probe = probe
        guard let state = try files.state() else { throw NotaryError.noState(ledger) }
        book = Mutex(Book(state: state, signer: try files.signer(of: state.key)))
        shared = Mutex(Shared(state: state, policy: try Self.policy(policy, for: state.key)))
    }

    /// Makes key and state for a ledger; nothing is signed yet.
    ///
    /// - Parameter origin: name of the key and origin of the log, never used before.
    /// - Returns: the public key, for policies.
    /// - Throws: ``NotaryError``; ``NotaryError/stateExists(_:)`` where there is one already.
    @discardableResult
    public static func create(
        ledger: LedgerID, origin: KeyName, directory: String
    ) throws(NotaryError) -> VerifierKey {
        let files = try NotaryFiles(directory: directory, ledger: ledger)
        guard try files.state() == nil else { throw .stateExists(ledger) }
        let signer = try makeKey(origin)
        // The state names the key, so the key has to be there first.
        try files.write(signer)
        try files.write(NotaryState(ledger: ledger, key: signer.verifier))
        return signer.verifier
    }

    /// What every notary of a directory has written down, by ledger: keys, origins and sizes. None where there is no directory.
    ///
    /// - Throws: ``NotaryError``.
    public static func states(in directory: String) throws(NotaryError) -> [NotaryState] {
        var states: [NotaryState] = []
        for ledger in try NotaryFiles.ledgers(in: directory) {
            if let state = try NotaryFiles.state(of: ledger, in: directory) { states.append(state) }
        }
        return states
    }

    /// What the notary knows by now.
    public var state: NotaryState { shared.withLock { $0.state } }

    /// Checks and signs what was appended, then asks the witnesses; once more where something was appended meanwhile.
    ///
    /// - Throws: ``NotaryError``, `PostgresError`: the round can be repeated. What the log did wrong is no error but
    ///   ``NotaryRound/refused(_:)``.
    public func round() async throws -> NotaryRound {
        let round = try await sign()
        guard case .signed(let checkpoint, _) = round else { return round }
        return try await gather(for: checkpoint)
    }

    static func makeKey(_ origin: KeyName) throws(NotaryError) -> SignerKey {
        // The system's generator is the kernel's.
        var generator = SystemRandomNumberGenerator()
        let seed = (0..<SignerKey.seedByteCount).map { _ in UInt8.random(in: 0...UInt8.max, using: &generator) }
        do throws(KeyFault) {
            return try SignerKey(name: origin, type: .ed25519, seed: seed)
        } catch {
            throw .signing
        }
    }

    /// The policy for a key: the file may leave out the log, since the notary knows its own.
    static func policy(_ file: [UInt8]?, for key: VerifierKey) throws(PolicyFault) -> TrustPolicy? {
        guard let file else { return nil }
        let policy = try TrustPolicy(parsing: file)
        guard !policy.logs.contains(where: { $0.key == key }) else { return policy }
        return try TrustPolicy(parsing: Array("log \(key)\n".utf8) + file)
    }
}
