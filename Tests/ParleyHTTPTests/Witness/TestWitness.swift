import EventSourcing
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import ParleyService
import Testing
import Transparency

@testable import ParleyHTTP

/// A witness with its key, clock and state directory, started as often as a test likes.
struct TestWitness: Sendable {
    static let start: Int64 = 1_764_288_000

    let key: SignerKey
    let logs: [VerifierKey]
    let directory = TestDirectory()
    let clock = ManualServiceClock(Timestamp(microseconds: start * 1_000_000))
    var configuration = WitnessConfiguration()

    init(_ name: String = "union.example", logs: [TestLog]) throws {
        try self.init(name, keys: logs.map(\.key.verifier))
    }

    init(_ name: String, keys: [VerifierKey]) throws {
        key = try TestLog.signer(name, .cosignature)
        logs = keys
        configuration.address = .host("127.0.0.1", port: 0)
    }

    /// Takes the directory into use; it is let go of with what is returned.
    func server(first: Bool = false, key other: SignerKey? = nil) throws(WitnessStateFault) -> WitnessServer {
        try WitnessServer(
            configuration: configuration, key: other ?? key, logs: logs, stateDirectory: directory.path, isFirst: first,
            clock: clock, logger: Logger(label: "parley.test") { _ in SwiftLogNoOpLogHandler() })
    }

    /// Runs the witness while a test asks it.
    func run<Value: Sendable>(
        first: Bool = false, over setup: TestingSetup = .router,
        _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        let server = try server(first: first)
        let value = try await server.application.test(setup) { try await body($0) }
        try await server.close()
        return value
    }

    /// The path of the latest checkpoint of a log.
    static func latestPath(_ log: TestLog) -> String {
        "/" + WitnessStateDirectory.hash(of: log.origin) + "/checkpoint"
    }

    /// The name of a file of the state of a log.
    func file(_ log: TestLog, _ suffix: String = "checkpoint") -> String {
        directory.path + "/" + WitnessStateDirectory.hash(of: log.origin) + "." + suffix
    }

    /// The evidence that it keeps, read and held against the keys of the logs.
    func evidence() throws -> [ForkEvidence] {
        try directory.files.filter { $0.hasSuffix(".fork") }.map {
            let bytes = try #require(
                try DurableFile.read(directory.path + "/" + $0, maximumByteCount: ForkEvidence.maximumByteCount))
            let evidence = try ForkEvidence(parsing: bytes)
            try evidence.verify(with: logs)
            return evidence
        }
    }
}

extension TestClientProtocol {
    /// Asks for a cosignature.
    func add(_ body: [UInt8]) async throws -> Answer {
        try await execute(uri: "/add-checkpoint", method: .post, body: ByteBuffer(bytes: body)) { Answer($0) }
    }

    /// Asks for a cosignature.
    func add(_ request: AddCheckpoint) async throws -> Answer { try await add(request.bytes) }

    /// What a path shows.
    func get(_ path: String) async throws -> Answer {
        try await execute(uri: path, method: .get) { Answer($0) }
    }
}

extension Answer {
    /// The cosignature that a witness answered with, which holds for this checkpoint.
    func cosignature(_ key: SignerKey, _ checkpoint: SignedCheckpoint) throws -> VerifiedSignature {
        try #require(status == 200, "answered \(status): \(String(decoding: bytes, as: UTF8.self))")
        let signature = try #require(NoteSignature(line: bytes.dropLast()))
        try #require(bytes.last == UInt8(ascii: "\n"))
        return try #require(key.verifier.verify(signature, text: checkpoint.note.text))
    }
}
