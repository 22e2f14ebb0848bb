import EventSourcing
import EventStorePostgres
import HummingbirdTesting
import Logging
import Testing
import Transparency

@testable import ParleyHTTP

/// A real notary over a real ledger, and two real witnesses behind sockets, which are the parties.
@Suite struct NotaryAndWitnessesTests {
    private static let logger = Logger(label: "parley.test") { _ in SwiftLogNoOpLogHandler() }

    /// One round of a notary that asks both witnesses where they listen.
    private func round(
        _ server: TestServer, _ directory: TestDirectory, _ log: VerifierKey,
        _ witnesses: [(witness: TestWitness, port: Int)]
    ) async throws -> (SignedCheckpoint, CheckpointVerdict) {
        let lines = zip(["union", "employer"], witnesses).map { name, place in
            "witness \(name) \(place.witness.key.verifier) http://127.0.0.1:\(place.port)\n"
        }
        let policy = Array((lines.joined() + "group parties all union employer\nquorum parties\n").utf8)
        let clients = try WitnessClients(
            policy: try TrustPolicy(parsing: policy), logger: Self.logger, timeout: .seconds(60))
        let session = NotarySession(configuration: server.database.configuration, logger: Self.logger)
        session.start()
        let result: Result<NotaryRound, any Error>
        do {
            let notary = try Notary(
                ledger: server.ledger, directory: directory.path, policy: policy, witnesses: clients.witnesses,
                session: session, logger: Self.logger)
            result = .success(try await notary.round())
        } catch {
            result = .failure(error)
        }
        await session.shutdown()
        try await clients.shutdown()
        guard case .signed(let checkpoint, let verdict?) = try result.get() else {
            Issue.record("not signed: \(result)")
            throw TestDatabaseMissing()
        }
        // What the notary says of it, whoever has the keys finds as well.
        let whole = try TrustPolicy(parsing: Array("log \(log)\n".utf8) + policy)
        #expect(try whole.judge(checkpoint) == verdict)
        return (checkpoint, verdict)
    }

    private func latest(_ client: any TestClientProtocol, _ log: VerifierKey) async throws -> Checkpoint {
        let hash = WitnessStateDirectory.hash(of: Origin(of: log.name))
        return try SignedCheckpoint(parsing: try await client.get("/\(hash)/checkpoint").bytes).checkpoint
    }

    @Test(.timeLimit(.minutes(5)))
    func `both parties cosign what the notary signs, and without one of them nothing is final`() async throws {
        let server = try await TestServer.make()
        let table = try await Table.open(server)
        let directory = TestDirectory()
        let origin = try #require(KeyName("test.example/ledger/\(UInt64.random(in: 0...UInt64.max))"))
        let log = try Notary.create(ledger: server.ledger, origin: origin, directory: directory.path)
        let (union, employer) = (
            try TestWitness("union.example", keys: [log]), try TestWitness("employer.example", keys: [log])
        )
        try await union.run(first: true, over: .live) { unionClient async throws in
            let unionPort = try #require(unionClient.port)
            let (first, employerPort) = try await employer.run(first: true, over: .live) { client async throws in
                let port = try #require(client.port)
                let (checkpoint, verdict) = try await round(
                    server, directory, log, [(union, unionPort), (employer, port)])
                #expect(verdict.standing == .final)
                #expect(try await latest(client, log) == checkpoint.checkpoint)
                return (checkpoint.checkpoint, port)
            }
            try await table.labour.post(table.path + "/demands", Table.terms("1.30")).expect(201)
            let (second, verdict) = try await round(
                server, directory, log, [(union, unionPort), (employer, employerPort)])
            #expect(second.checkpoint.size > first.size)
            #expect(verdict.standing == .provisional)
            #expect(verdict.missing.map(\.name.description) == ["employer"])
            // The employer's witness is back: it catches up from where it was, with one proof.
            try await table.labour.post(table.path + "/demands", Table.terms("1.35")).expect(201)
            try await employer.run(over: .live) { client async throws in
                #expect(try await latest(client, log) == first)
                let port = try #require(client.port)
                let (third, verdict) = try await round(
                    server, directory, log, [(union, unionPort), (employer, port)])
                #expect(verdict.standing == .final)
                #expect(third.checkpoint.size > second.checkpoint.size)
                #expect(try await latest(client, log) == third.checkpoint)
                #expect(try await latest(unionClient, log) == third.checkpoint)
            }
        }
    }
}
