import EventStorePostgres
import Synchronization
import Testing
import Transparency

/// A witness in this process, as the specification has it; can be told to be away, or to begin elsewhere.
final class TestWitness: CheckpointWitness {
    private struct State {
        var latest: Checkpoint?
        var isAway = false
        var asked = 0
        var line: NoteSignature?
    }

    private let signer: SignerKey
    private let log: VerifierKey
    private let state = Mutex(State())

    /// Seconds since 1970 that it stamps on everything.
    static let time: UInt64 = 1_770_000_000

    init(_ name: String, log: VerifierKey) throws {
        let seed = (0..<32).map { _ in UInt8.random(in: 0...255) }
        signer = try SignerKey(name: try #require(KeyName(Array(name.utf8))), type: .cosignature, seed: seed)
        self.log = log
    }

    var key: VerifierKey { signer.verifier }
    var asked: Int { state.withLock { $0.asked } }
    var latest: Checkpoint? { state.withLock { $0.latest } }

    func go(away isAway: Bool) { state.withLock { $0.isAway = isAway } }
    /// Answers every question with this line, whatever it is for.
    func always(_ line: NoteSignature) { state.withLock { $0.line = line } }

    func cosign(_ request: AddCheckpoint) async -> CosigningOutcome {
        state.withLock { state in
            state.asked += 1
            if state.isAway { return .unreachable }
            if let line = state.line { return .cosigned([line]) }
            do {
                try Witness.check(request, latest: state.latest, logs: [log])
                let line = try signer.cosign(request.checkpoint.checkpoint, at: Self.time)
                state.latest = request.checkpoint.checkpoint
                return .cosigned([line])
            } catch CosigningRefusal.otherOldSize(let latest) {
                return .otherSize(latest)
            } catch {
                return .refused(status: 422)
            }
        }
    }
}
