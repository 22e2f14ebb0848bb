import Foundation
import HummingbirdTesting
import Logging
import Testing
import Transparency

@testable import ParleyHTTP

/// What a witness remembers outlives it; what is damaged or missing is never taken for a beginning.
@Suite struct WitnessStateTests {
    /// A witness that cosigned two logs and has ended.
    private func stopped() async throws -> (TestWitness, TestLog, TestLog) {
        let log = try TestLog(count: 9)
        let other = try TestLog("parley.example/ledger/2", count: 4)
        let witness = try TestWitness(logs: [log, other])
        try await witness.run(first: true) { client async throws in
            _ = try await client.add(log.request(from: 0, to: 5)).expect(200)
            _ = try await client.add(other.request(from: 0)).expect(200)
        }
        return (witness, log, other)
    }

    private func fault(_ witness: TestWitness, first: Bool = false, key: SignerKey? = nil) -> WitnessStateFault? {
        do throws(WitnessStateFault) {
            _ = try witness.server(first: first, key: key)
            return nil
        } catch {
            return error
        }
    }

    private func write(_ bytes: [UInt8], _ file: String) throws {
        try Data(bytes).write(to: URL(filePath: file))
    }

    private func bytes(_ file: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: file)))
    }

    @Test func `a restart keeps what was cosigned last`() async throws {
        let (witness, log, other) = try await stopped()
        for _ in 0..<2 {
            try await witness.run { client async throws in
                let shown = try SignedCheckpoint(parsing: try await client.get(TestWitness.latestPath(log)).bytes)
                #expect(shown.checkpoint.size == 5)
                #expect(try await client.add(log.request(from: 0, to: 3)).text == "5\n")
                #expect(try await client.add(log.forked(at: 1, count: 5).request(from: 5)).status == 409)
                #expect(try await client.add(other.request(from: 4)).status == 200)
            }
        }
        #expect(try witness.evidence().count == 1)
    }

    @Test func `a log that is no longer known is remembered`() async throws {
        let (witness, log, _) = try await stopped()
        let server = try WitnessServer(
            configuration: witness.configuration, key: witness.key, logs: [], stateDirectory: witness.directory.path,
            isFirst: false, clock: witness.clock, logger: .init(label: "parley.test"))
        try await server.application.test(.router) { client async throws in
            #expect(try await client.get(TestWitness.latestPath(log)).status == 200)
            #expect(try await client.add(log.request(from: 5)).status == 404)
        }
    }

    @Test func `without a state it starts only where it is said to be the first time, and then only once`() async throws
    {
        let witness = try TestWitness(logs: [try TestLog(count: 1)])
        #expect(fault(witness) == .missing(path: witness.directory.path))
        #expect(fault(witness, first: true) == nil)
        #expect(fault(witness, first: true) == .notFirst(path: witness.directory.path))
        #expect(fault(witness) == nil)
        // What somebody else put there is not a directory of its own.
        let strange = try TestWitness(logs: [])
        try FileManager.default.createDirectory(atPath: strange.directory.path, withIntermediateDirectories: false)
        try write([1], strange.directory.path + "/notes")
        #expect(fault(strange, first: true) == .notFirst(path: strange.directory.path))
        #expect(fault(strange) == .missing(path: strange.directory.path))
    }

    @Test func `a state of another key is refused`() async throws {
        let (witness, _, _) = try await stopped()
        let other = try TestLog.signer("union.example", .cosignature)
        #expect(fault(witness, key: other) == .otherKey(path: witness.directory.path))
    }

    @Test func `one process at a time works with a state`() async throws {
        let (witness, _, _) = try await stopped()
        let running = try witness.server()
        #expect(fault(witness) == .inUse(path: witness.directory.path + "/lock"))
        try await running.application.test(.router) { client async throws in
            #expect(try await client.get("/livez").status == 200)
        }
        // Still referred to, and let go of all the same.
        try await running.close()
        #expect(fault(witness) == nil)
        _ = running
    }

    @Test func `a closed witness cosigns nothing`() async throws {
        let (witness, log, _) = try await stopped()
        let closed = try witness.server()
        try await closed.close()
        try await closed.application.test(.router) { client async throws in
            #expect(try await client.add(try log.request(from: 5, to: 9)).status == 503)
        }
    }

    @Test func `a checkpoint file with any byte changed, cut or taken away is refused`() async throws {
        let (witness, log, other) = try await stopped()
        let file = witness.file(log)
        let right = try bytes(file)
        func isDamaged(_ what: String) {
            guard case .damaged(let path, _)? = fault(witness) else {
                Issue.record("started with \(what)")
                return
            }
            #expect(path == file, "\(what)")
        }
        // The text, which is signed, byte by byte; and the cosignature, which is the last line.
        let text = try log.signed(5).note.text.count
        for place in Array(0..<text) + Array((right.count - 40)..<right.count) {
            var wrong = right
            wrong[place] ^= 1
            try write(wrong, file)
            isDamaged("byte \(place) changed")
        }
        for count in [0, 1, text, right.count / 2, right.count - 1] {
            try write(Array(right.prefix(count)), file)
            isDamaged("\(count) bytes")
        }
        try write(try bytes(witness.file(other)), file)
        isDamaged("the checkpoint of another log")
        try write(try log.signed(5).bytes, file)
        isDamaged("a checkpoint that is not cosigned")
        let stranger = try TestLog.signer("employer.example", .cosignature)
        let signed = try log.signed(5)
        try write(try signed.adding(try stranger.cosign(signed.checkpoint, at: 9)).bytes, file)
        isDamaged("a checkpoint that another witness cosigned")
        try FileManager.default.removeItem(atPath: file)
        isDamaged("nothing")
        try write(right, file)
        #expect(fault(witness) == nil)
    }

    @Test func `a damaged list of logs is refused`() async throws {
        let (witness, _, _) = try await stopped()
        let file = witness.directory.path + "/witness"
        let right = try bytes(file)
        for wrong in [[], Array(right.dropLast(2)), Array(right.dropFirst()), right + [0x61], right + [0x0A]] {
            try write(wrong, file)
            guard case .damaged? = fault(witness) else {
                Issue.record("started with \(String(decoding: wrong, as: UTF8.self))")
                return
            }
        }
        try FileManager.default.removeItem(atPath: file)
        #expect(fault(witness) == .missing(path: witness.directory.path))
        #expect(fault(witness, first: true) == .notFirst(path: witness.directory.path))
    }

    @Test func `what a crash leaves of the first checkpoint is taken up`() async throws {
        let (witness, log, other) = try await stopped()
        // The checkpoint was renamed, the list not yet written; and a temporary file was left.
        let marker = witness.directory.path + "/witness"
        let hash = WitnessStateDirectory.hash(of: log.origin)
        let lines = String(decoding: try bytes(marker), as: UTF8.self)
        try write(Array(lines.replacing(hash + "\n", with: "").utf8), marker)
        try write([1, 2, 3], witness.file(other) + DurableFile.temporarySuffix)
        try await witness.run { client async throws in
            #expect(try await client.add(log.request(from: 0, to: 3)).text == "5\n")
        }
        #expect(String(decoding: try bytes(marker), as: UTF8.self) == lines)
    }

    @Test func `a witness that cannot remember does not sign, says so, and signs nothing until it is started anew`()
        async throws
    {
        let (witness, log, other) = try await stopped()
        let path = witness.directory.path
        try await witness.run { client async throws in
            try FileManager.default.moveItem(atPath: path, toPath: path + "-away")
            #expect(try await client.add(log.request(from: 5)).status == 503)
            #expect(try await client.get("/readyz").status == 503)
            #expect(try await client.get("/livez").status == 200)
            try FileManager.default.moveItem(atPath: path + "-away", toPath: path)
            #expect(try await client.add(other.request(from: 4)).status == 503)
        }
        try await witness.run { client async throws in
            #expect(try await client.add(log.request(from: 5)).status == 200)
            #expect(try await client.get("/readyz").status == 200)
        }
    }
}
