internal import EventStorePostgres
internal import Foundation
internal import Synchronization

/// The file from which a verification goes on. Replaced as a whole, so that a crash leaves the old one or the new one.
final class VerificationFile: Sendable {
    private let path: String
    private let interval: Duration
    private let savedAt = Mutex(ContinuousClock.now)

    /// A file that is written at most once an interval.
    init(_ path: String, interval: Duration) {
        self.path = path
        self.interval = interval
    }

    /// The stored state; `nil` where there is no file.
    ///
    /// - Throws: ``CommandFailure`` where the file is something else.
    func read() throws -> VerificationState? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let bytes = try ProofFile.bytes(path, limit: VerificationState.maximumByteCount)
        guard let state = VerificationState(text: bytes) else {
            throw CommandFailure(.badInput, "\(path): not the state of a verification; remove it to begin again")
        }
        return state
    }

    /// Stores a state, unless one was stored a moment ago.
    func save(_ state: VerificationState) throws {
        let isDue = savedAt.withLock { savedAt in
            guard ContinuousClock.now - savedAt >= interval else { return false }
            savedAt = .now
            return true
        }
        guard isDue else { return }
        do {
            try Data(state.text).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw CommandFailure(.failed, "\(path): cannot be written: \(error.localizedDescription)")
        }
    }

    /// Takes the file away, once the report is there.
    func remove() {
        guard FileManager.default.fileExists(atPath: path) else { return }
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            Terminal.say("\(path): cannot be removed: \(error.localizedDescription)")
        }
    }
}
