import EventSourcing
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import ParleyService
import Testing
import Transparency

@testable import ParleyHTTP

/// What the specification of a witness asks for, status by status.
@Suite struct WitnessServerTests {
    @Test func `it follows a log and cosigns with the time of its clock`() async throws {
        let log = try TestLog(count: 9)
        let witness = try TestWitness(logs: [log])
        try await witness.run(first: true) { client async throws in
            var latest: UInt64 = 0
            for size in [1, 2, 5, 5, 9] as [UInt64] {
                witness.clock.advance(microseconds: 3_000_000)
                let request = try log.request(from: latest, to: size)
                let answer = try await client.add(request)
                let verified = try answer.cosignature(witness.key, request.checkpoint)
                #expect(verified.time == UInt64(witness.clock.now().microseconds / 1_000_000))
                #expect(answer.header("Content-Type") == "text/plain; charset=utf-8")
                latest = size
            }
        }
    }

    @Test func `its clock may go back, the times of its cosignatures do not`() async throws {
        let log = try TestLog(count: 3)
        let witness = try TestWitness(logs: [log])
        try await witness.run(first: true) { client async throws in
            _ = try await client.add(log.request(from: 0, to: 2))
            witness.clock.advance(microseconds: -500_000_000)
            let request = try log.request(from: 2, to: 3)
            #expect(
                try await client.add(request).cosignature(witness.key, request.checkpoint).time
                    == UInt64(TestWitness.start))
            witness.clock.advance(microseconds: -witness.clock.now().microseconds)
            #expect(try await client.add(log.request(from: 3, to: 3)).status == 200)
        }
    }

    @Test func `without a time it does not cosign`() async throws {
        let log = try TestLog(count: 3)
        let witness = try TestWitness(logs: [log])
        witness.clock.advance(microseconds: -witness.clock.now().microseconds)
        try await witness.run(first: true) { client async throws in
            #expect(try await client.add(log.request(from: 0)).status == 503)
            #expect(try await client.get(TestWitness.latestPath(log)).status == 404)
        }
    }

    @Test func `the latest checkpoint is readable, with the signatures of its log and of the witness alone`()
        async throws
    {
        let log = try TestLog(count: 4)
        let witness = try TestWitness(logs: [log])
        let other = try TestLog.signer("employer.example", .cosignature)
        try await witness.run(first: true) { client async throws in
            #expect(try await client.get(TestWitness.latestPath(log)).status == 404)
            let signed = try log.signed()
            let both = try signed.adding(try other.cosign(signed.checkpoint, at: 7))
            let request = try #require(AddCheckpoint(oldSize: 0, hashes: [], checkpoint: both))
            _ = try await client.add(request).cosignature(witness.key, signed)
            let shown = try await client.get(TestWitness.latestPath(log))
            #expect(shown.status == 200)
            let latest = try SignedCheckpoint(parsing: shown.bytes)
            #expect(latest.checkpoint == signed.checkpoint)
            #expect(latest.note.signatures.map(\.name) == [log.key.verifier.name, witness.key.verifier.name])
            #expect(try latest.note.verify(with: [log.key.verifier, witness.key.verifier]).count == 2)
            try await client.execute(uri: TestWitness.latestPath(log), method: .head) { response in
                #expect(response.status == .ok)
                #expect(response.headers[.contentLength] == String(shown.bytes.count))
            }
            #expect(try await client.get("/" + String(repeating: "0", count: 64) + "/checkpoint").status == 404)
        }
    }

    @Test func `what is no request is 400, an unknown log 404, one that has not signed 403`() async throws {
        let log = try TestLog(count: 4)
        let witness = try TestWitness(logs: [log])
        let stranger = try TestLog("stranger.example/log", count: 4)
        let impostor = try TestLog(count: 4)
        try await witness.run(first: true) { client async throws in
            let right = try log.request(from: 0).bytes
            let text = String(decoding: right, as: UTF8.self)
            for wrong in [
                "", "old\n", "old 0\n", text.replacing("old 0", with: "old 00"),
                text.replacing("old 0", with: "old -1"),
                text.replacing("old 0", with: "old 5"), String(text.dropLast()),
                text.replacing(
                    "old 0\n",
                    with: "old 0\n" + String(repeating: "\(Base64.encode(MerkleTree.emptyRoot))\n", count: 64)),
            ] {
                #expect(try await client.add(Array(wrong.utf8)).status == 400, "\(wrong)")
            }
            #expect(try await client.add([0xFF] + right).status == 400)
            #expect(try await client.add(stranger.request(from: 0)).status == 404)
            // The name is that of the log, the key is not.
            #expect(try await client.add(impostor.request(from: 0)).status == 403)
            let forged = try #require(
                NoteSignature(
                    name: log.key.verifier.name, keyID: log.key.verifier.keyID, bytes: [UInt8](repeating: 1, count: 64))
            )
            let note = try SignedNote(text: try log.signed().note.text, signatures: [forged])
            let request = try #require(AddCheckpoint(oldSize: 0, hashes: [], checkpoint: try SignedCheckpoint(note)))
            #expect(try await client.add(request).status == 403)
            #expect(try await client.get(TestWitness.latestPath(log)).status == 404)
        }
        #expect(try witness.evidence().isEmpty)
    }

    @Test func `a rollback, a stale and a replayed checkpoint are answered with the size cosigned last`() async throws {
        let log = try TestLog(count: 9)
        let witness = try TestWitness(logs: [log])
        try await witness.run(first: true) { client async throws in
            let first = try log.request(from: 0, to: 5)
            _ = try await client.add(first).cosignature(witness.key, first.checkpoint)
            let second = try log.request(from: 5, to: 8)
            _ = try await client.add(second).cosignature(witness.key, second.checkpoint)
            for stale in [first, second, try log.request(from: 0, to: 9), try log.request(from: 3, to: 4)] {
                let answer = try await client.add(stale)
                #expect(answer.status == 409)
                #expect(answer.header("Content-Type") == "text/x.tlog.size")
                #expect(answer.text == "8\n")
            }
            let shown = try SignedCheckpoint(parsing: try await client.get(TestWitness.latestPath(log)).bytes)
            #expect(shown.checkpoint.size == 8)
        }
        #expect(try witness.evidence().isEmpty)
    }

    @Test func `a fork is refused, and evidence of it is kept`() async throws {
        let log = try TestLog(count: 13)
        let witness = try TestWitness(logs: [log])
        let fork = try log.forked(at: 2, count: 13)
        try await witness.run(first: true) { client async throws in
            _ = try await client.add(log.request(from: 0, to: 6))
            // Another root of the size cosigned last: no size in the answer, since it is not the size that is wrong.
            let equal = try await client.add(fork.request(from: 6, to: 6))
            #expect(equal.status == 409)
            #expect(equal.header("Content-Type") == "text/plain; charset=utf-8")
            let grown = try await client.add(fork.request(from: 6, to: 13))
            #expect(grown.status == 422)
            let elsewhere = try await client.add(fork.request(from: 3, to: 6))
            #expect(elsewhere.status == 409)
            #expect(elsewhere.text == "6\n")
            #expect(
                try SignedCheckpoint(parsing: try await client.get(TestWitness.latestPath(log)).bytes).checkpoint
                    == log.signed(6).checkpoint)
        }
        let evidence = try witness.evidence()
        #expect(Set(evidence.map(\.newer.checkpoint.size)) == [6, 13])
        for fork in evidence { #expect(fork.older.checkpoint == (try log.signed(6)).checkpoint) }
    }

    @Test func `a checkpoint without a proof is refused, and kept for whoever asks the log for one`() async throws {
        let log = try TestLog(count: 9)
        let witness = try TestWitness(logs: [log])
        try await witness.run(first: true) { client async throws in
            _ = try await client.add(log.request(from: 0, to: 4))
            let unproved = try #require(AddCheckpoint(oldSize: 4, hashes: [], checkpoint: try log.signed(9)))
            #expect(try await client.add(unproved).status == 422)
            let kept = try DurableFile.read(
                witness.file(log, "refused"), maximumByteCount: AddCheckpoint.maximumByteCount)
            #expect(kept == unproved.bytes)
            // Refusing does not stand in the way of what is right.
            #expect(try await client.add(log.request(from: 4, to: 9)).status == 200)
        }
        #expect(try witness.evidence().isEmpty)
    }

    @Test func `a log that lies again and again fills no disk`() async throws {
        let log = try TestLog(count: 6)
        let witness = try TestWitness(logs: [log])
        try await witness.run(first: true) { client async throws in
            _ = try await client.add(log.request(from: 0, to: 6))
            for size in 7..<(7 + UInt64(WitnessStateDirectory.maximumForkCount) + 4) {
                #expect(try await client.add(try log.forked(at: 2, count: size).request(from: 6)).status == 422)
            }
        }
        #expect(try witness.evidence().count == WitnessStateDirectory.maximumForkCount)
    }

    @Test func `other methods are 405, other paths 404`() async throws {
        let witness = try TestWitness(logs: [try TestLog()])
        try await witness.run(first: true) { client async throws in
            for method in [HTTPRequest.Method.get, .put, .delete, .patch] {
                try await client.execute(uri: "/add-checkpoint", method: method) { response in
                    #expect(response.status == .methodNotAllowed)
                    #expect(response.headers[.allow] == "POST")
                }
            }
            try await client.execute(uri: "/abc/checkpoint", method: .post) { response in
                #expect(response.status == .methodNotAllowed)
                #expect(response.headers[.allow] == "GET, HEAD")
            }
            #expect(try await client.get("/").status == 404)
            #expect(try await client.get("/livez").status == 200)
            #expect(try await client.get("/readyz").status == 200)
        }
    }

    @Test(.timeLimit(.minutes(2)))
    func `a body that is too long is 413, one that does not arrive 408`() async throws {
        var witness = try TestWitness(logs: [try TestLog()])
        try await witness.run(first: true, over: .live) { client async throws in
            let long = [UInt8](repeating: 32, count: AddCheckpoint.maximumByteCount + 1)
            #expect(try await client.add(long).status == 413)
            let stream = try await RawConnection.open(port: try #require(client.port))
            let chunk = "10000\r\n" + String(repeating: " ", count: 65_536) + "\r\n"
            let chunks = String(repeating: chunk, count: AddCheckpoint.maximumByteCount / 65_536 + 2)
            #expect(
                try await stream.ask(
                    "POST /add-checkpoint HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks
                )
                .hasPrefix("HTTP/1.1 413 "))
        }
        // Too short a time for a body that does arrive on a machine at work.
        witness.configuration.bodyTimeout = .milliseconds(50)
        try await witness.run(over: .live) { client async throws in
            let raw = try await RawConnection.open(port: try #require(client.port))
            let head = "POST /add-checkpoint HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\nold 0\n"
            #expect(try await raw.ask(head).hasPrefix("HTTP/1.1 408 "))
        }
    }
}
