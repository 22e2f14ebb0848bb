import EventSourcing
import Synchronization
import Testing
import Transparency

@testable import ParleyService

@Suite(.timeLimit(.minutes(2))) struct CheckpointWatchTests {
    /// What a notary published so far, and how often it was looked at.
    private final class Board: Sendable {
        let published = Mutex<SignedCheckpoint?>(nil)
        let reads = Atomic<Int>(0)
        let refusals = Atomic<Int>(0)
        let answers = Atomic<Int>(0)

        func read() -> PublishedCheckpoints {
            reads.wrappingAdd(1, ordering: .relaxed)
            return PublishedCheckpoints(final: nil, newest: published.withLock { $0 })
        }
    }

    private static let ledger = LedgerID(1)

    private static func checkpoint(_ size: UInt64) throws -> SignedCheckpoint {
        let name = try #require(KeyName("parley.test/watch"))
        let key = try SignerKey(name: name, type: .ed25519, seed: Array(repeating: 1, count: SignerKey.seedByteCount))
        return try SignedCheckpoint(
            Checkpoint(origin: Origin(of: name), size: size, rootHash: Leaf.noHash), signedBy: key)
    }

    @Test func `many wait by few reads, and more than the bound are refused`() async throws {
        let board = Board()
        let watch = CheckpointWatch { _ in board.read() }
        let end = ContinuousClock.now + .seconds(60)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<CheckpointWatch.maximumWaiting + 5 {
                group.addTask {
                    do {
                        let found = try await watch.checkpoint(
                            of: Self.ledger, covering: 3, atLeast: .provisional, until: end)
                        #expect(found?.size == 4 && found?.standing == .provisional)
                        board.answers.wrappingAdd(1, ordering: .relaxed)
                    } catch is ProofWaitRefused {
                        // Only once all others are in.
                        if board.refusals.wrappingAdd(1, ordering: .relaxed).newValue == 5 {
                            let checkpoint = try Self.checkpoint(4)
                            board.published.withLock { $0 = checkpoint }
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(board.refusals.load(ordering: .relaxed) == 5)
        #expect(board.answers.load(ordering: .relaxed) == CheckpointWatch.maximumWaiting)
        #expect(board.reads.load(ordering: .relaxed) < CheckpointWatch.maximumWaiting)
        // Everybody has gone: there is room again.
        let again = try await watch.checkpoint(of: Self.ledger, covering: 3, atLeast: .provisional, until: end)
        #expect(again?.size == 4)
    }

    @Test func `a deadline ends the wait, and so does whoever asked`() async throws {
        let board = Board()
        let watch = CheckpointWatch { _ in board.read() }
        #expect(
            try await watch.checkpoint(of: Self.ledger, covering: 1, atLeast: .provisional, until: .now) == nil)
        let waiting = Task {
            try await watch.checkpoint(
                of: Self.ledger, covering: 1, atLeast: .final, until: .now + .seconds(600))
        }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
    }

    @Test func `a final checkpoint goes before a provisional one`() throws {
        let (small, large) = (try Self.checkpoint(4), try Self.checkpoint(9))
        let both = PublishedCheckpoints(final: small, newest: large)
        #expect(both.covering(3, atLeast: .provisional)?.standing == .final)
        #expect(both.covering(5, atLeast: .provisional)?.standing == .provisional)
        #expect(both.covering(5, atLeast: .final) == nil && both.covering(10, atLeast: .provisional) == nil)
        #expect(both.newest(atLeast: .provisional)?.size == 9 && both.newest(atLeast: .final)?.size == 4)
        let cosigned = PublishedCheckpoints(final: large, newest: large)
        #expect(cosigned.newest(atLeast: .provisional)?.standing == .final)
        #expect(PublishedCheckpoints(final: nil, newest: small).newest(atLeast: .final) == nil)
        #expect(PublishedCheckpoints(final: nil, newest: nil).newest(atLeast: .provisional) == nil)
    }
}
