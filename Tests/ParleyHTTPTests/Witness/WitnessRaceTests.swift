import HummingbirdTesting
import Logging
import Testing
import Transparency

@testable import ParleyHTTP

/// Many requests at once, honest and not: whatever is cosigned is one history, and the largest of it is remembered.
@Suite struct WitnessRaceTests {
    private static let clientCount = 8
    private static let rounds = 40

    @Test(.timeLimit(.minutes(5)))
    func `no request rolls another back, and no two cosigned checkpoints are inconsistent`() async throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        let log = try TestLog(count: 200)
        let witness = try TestWitness(logs: [log])
        let fork = try log.forked(at: 3, count: 200)
        // Whichever history is cosigned first beyond the third leaf is the one that stays.
        let all = try await witness.run(first: true, over: .live) { client async throws in
            let port = try #require(client.port)
            return try await withThrowingTaskGroup(of: [(request: AddCheckpoint, isFork: Bool)].self) { group in
                for number in 0..<Self.clientCount {
                    group.addTask {
                        let asked = try Self.clients(witness, port: port)
                        var generator = SeededGenerator(seed: seed &+ UInt64(number))
                        var known: UInt64 = 0
                        var cosigned: [(request: AddCheckpoint, isFork: Bool)] = []
                        for _ in 0..<Self.rounds {
                            let isFork = Bool.random(using: &generator)
                            let size = UInt64.random(in: max(known, 1)...min(known + 20, 200), using: &generator)
                            let request = try (isFork ? fork : log).request(from: min(known, size), to: size)
                            switch await asked.witnesses[0].cosign(request) {
                            case .cosigned:
                                cosigned.append((request, isFork))
                                known = size
                            case .otherSize(let latest): known = latest
                            case .refused(let status): #expect([409, 422].contains(status), "seed \(seed)")
                            case .unreachable: Issue.record("the witness did not answer, seed \(seed)")
                            }
                        }
                        try await asked.shutdown()
                        return cosigned
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
        }
        // Started again, since the connection of this client was idle for long: what it remembers is in its folder.
        try await witness.run { client async throws in
            #expect(all.count > Self.rounds, "seed \(seed)")
            let sizes = all.map(\.request.checkpoint.checkpoint.size)
            let beyond = Set(all.filter { $0.request.checkpoint.checkpoint.size > 3 }.map(\.isFork))
            #expect(beyond.count == 1, "two histories, seed \(seed)")
            let latest = try SignedCheckpoint(parsing: try await client.get(TestWitness.latestPath(log)).bytes)
            #expect(latest.checkpoint.size == sizes.max(), "seed \(seed)")
            // Each size starts where the one before it ended: nothing was cosigned twice from one state, but for the same size again.
            let steps = all.map { ($0.request.proof.oldSize, $0.request.proof.newSize) }.filter { $0 < $1 }
            #expect(Set(steps.map(\.0)).count == steps.count, "two requests were cosigned from one size, seed \(seed)")
        }
        #expect(try witness.evidence().isEmpty == false)
    }

    private static func clients(_ witness: TestWitness, port: Int) throws -> WitnessClients {
        let policy = try TrustPolicy(
            parsing: Array("witness w \(witness.key.verifier) http://127.0.0.1:\(port)/\nquorum w\n".utf8))
        return try WitnessClients(policy: policy, logger: Logger(label: "parley.test"), timeout: .seconds(60))
    }
}
