internal import EventSourcing
internal import Logging
internal import ParleyService
internal import Synchronization
internal import Transparency

/// Checks, remembers and cosigns checkpoints.
///
/// The whole step runs on one thread, a request at a time: between the look at what was cosigned last and the moment at which the new
/// checkpoint is durable nothing else happens, and the answer comes after. So no request can roll another back.
final class CheckpointCosigner: Sendable {
    private static let microsecondsPerSecond: Int64 = 1_000_000

    private struct State {
        var latest: [Origin: CosignedCheckpoint]
        /// What is wrong with the directory; after a failed write nobody knows what is on the disk until it is read again.
        var fault: WitnessStateFault?
        /// Whether the directory was let go of.
        var isClosed = false
    }

    private let key: SignerKey
    private let logs: [VerifierKey]
    private let directory: WitnessStateDirectory
    private let clock: any ServiceClock
    private let logger: Logger
    private let worker = FileWorker(label: "parley.witness")
    private let state: Mutex<State>

    /// Reads what was cosigned before. Blocking.
    ///
    /// - Parameters:
    ///   - key: a key of type 4.
    ///   - logs: keys of the logs whose checkpoints are cosigned.
    /// - Throws: ``WitnessStateFault``.
    init(
        key: SignerKey, logs: [VerifierKey], directory: WitnessStateDirectory, clock: any ServiceClock, logger: Logger
    ) throws(WitnessStateFault) {
        self.key = key
        self.logs = logs
        self.directory = directory
        self.clock = clock
        self.logger = logger
        state = Mutex(State(latest: try directory.load()))
    }

    /// What keeps the witness from signing, in words for operators; `nil` while nothing does.
    var fault: String? { state.withLock { $0.fault?.description } }

    /// The latest checkpoint of the origin with this hash.
    func latest(hash: String) -> SignedCheckpoint? {
        state.withLock { state in
            state.latest.first { WitnessStateDirectory.hash(of: $0.key) == hash }?.value.signed
        }
    }

    /// Answers a request. What it says is durable before it returns.
    func add(_ request: AddCheckpoint) async -> CosigningAnswer {
        do {
            return try await worker.run { self.answer(request) }
        } catch {
            return .unavailable
        }
    }

    /// Signs nothing more and lets go of the directory, after the request in hand.
    func close() async throws {
        try await worker.run {
            self.state.withLock { $0.isClosed = true }
            self.directory.close()
        }
    }

    /// On the worker's thread, where alone the state changes; the lock is for those who read it meanwhile, and not held over the disk.
    private func answer(_ request: AddCheckpoint) -> CosigningAnswer {
        let state = state.withLock { $0 }
        guard state.fault == nil, !state.isClosed else { return .unavailable }
        let latest = state.latest[request.checkpoint.checkpoint.origin]
        do throws(CosigningRefusal) {
            try Witness.check(request, latest: latest?.signed.checkpoint, logs: logs)
        } catch {
            note(error, request, latest?.signed)
            return .refused(error)
        }
        guard let (cosigned, signature) = cosign(request, after: latest) else { return .unavailable }
        do throws(WitnessStateFault) {
            try directory.store(cosigned.signed, known: state.latest.keys)
        } catch {
            self.state.withLock { $0.fault = error }
            logger.critical("the witness cannot remember and signs no more", metadata: ["error": "\(error)"])
            return .unavailable
        }
        self.state.withLock { $0.latest[cosigned.signed.checkpoint.origin] = cosigned }
        return .cosigned(signature)
    }

    /// The checkpoint as it is remembered: with the signature of its log and ours, and nobody else's.
    private func cosign(
        _ request: AddCheckpoint, after latest: CosignedCheckpoint?
    ) -> (CosignedCheckpoint, NoteSignature)? {
        let checkpoint = request.checkpoint.checkpoint
        let now = UInt64(clamping: clock.now().microseconds / Self.microsecondsPerSecond)
        // A clock that was set back must not make a larger tree look older than a smaller one.
        let time = max(now, latest?.time ?? 0)
        let ofTheLog = request.checkpoint.note.signatures.filter { signature in
            logs.contains { $0.name == signature.name && $0.keyID == signature.keyID }
        }
        do {
            let signature = try key.cosign(checkpoint, at: time)
            let note = try SignedNote(text: request.checkpoint.note.text, signatures: ofTheLog + [signature])
            return (CosignedCheckpoint(signed: try SignedCheckpoint(note), time: time), signature)
        } catch {
            logger.error("a checkpoint could not be cosigned", metadata: ["error": "\(error)", "time": "\(time)"])
            return nil
        }
    }

    /// Keeps what a refused request says of its log. Whatever becomes of that, the request stays refused.
    private func note(_ refusal: CosigningRefusal, _ request: AddCheckpoint, _ latest: SignedCheckpoint?) {
        var metadata: Logger.Metadata = [
            "origin": "\(request.checkpoint.checkpoint.origin)", "size": "\(request.checkpoint.checkpoint.size)",
            "latest": "\(latest?.checkpoint.size ?? 0)", "refusal": "\(refusal)",
        ]
        // Before the signature of the log holds, anybody can have written the request.
        switch refusal {
        case .unknownOrigin, .signature:
            logger.info("not cosigned", metadata: metadata)
            return
        case .otherOldSize, .otherRoot, .proof: break
        }
        do throws(WitnessStateFault) {
            if let latest, let evidence = ForkEvidence.between(latest, request) {
                metadata["evidence"] = "\(try directory.keep(evidence) ?? "kept before")"
                logger.critical("the log shows two histories", metadata: metadata)
            } else if case .proof = refusal {
                metadata["request"] = "\(try directory.keep(refused: request))"
                logger.error("signed by its log, but not shown to be consistent", metadata: metadata)
            } else {
                logger.info("not cosigned", metadata: metadata)
            }
        } catch {
            metadata["error"] = "\(error)"
            logger.error("what was refused could not be kept", metadata: metadata)
        }
    }
}
