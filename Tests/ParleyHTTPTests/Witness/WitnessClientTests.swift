import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing
import Transparency

@testable import ParleyHTTP

/// What is made of witnesses that do not answer as they should; and that a lying one does not make a checkpoint final.
@Suite struct WitnessClientTests {
    /// Asks a witness of a policy that stands at an address.
    private static func outcome(
        _ request: AddCheckpoint, key: SignerKey, at address: String, timeout: Duration = .seconds(60)
    ) async throws -> CosigningOutcome {
        let policy = try TrustPolicy(parsing: Array("witness w \(key.verifier) \(address)\nquorum w\n".utf8))
        let clients = try WitnessClients(
            policy: policy, logger: Logger(label: "parley.test") { _ in SwiftLogNoOpLogHandler() }, timeout: timeout)
        let outcome = await clients.witnesses[0].cosign(request)
        try await clients.shutdown()
        return outcome
    }

    /// What a witness makes of a request: a double with an answer of the test's own.
    private static func outcome(
        _ request: AddCheckpoint, key: SignerKey, timeout: Duration = .seconds(60),
        of answer: @escaping @Sendable (Request) async throws -> Response
    ) async throws -> CosigningOutcome {
        let router = Router()
        router.post("prefix/add-checkpoint") { request, _ in try await answer(request) }
        return try await Application(router: router).test(.live) { client async throws in
            try await outcome(
                request, key: key, at: "http://127.0.0.1:\(try #require(client.port))/prefix", timeout: timeout)
        }
    }

    private static func response(
        _ status: HTTPResponse.Status, _ body: some Sequence<UInt8>, type: String? = "text/plain"
    ) -> Response {
        Response(
            status: status, headers: type.map { [.contentType: $0] } ?? [:],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }

    @Test func `a real witness behind a real socket cosigns, tells its size, and refuses`() async throws {
        let log = try TestLog(count: 9)
        let witness = try TestWitness(logs: [log])
        let fork = try log.forked(at: 1, count: 9)
        let stranger = try TestLog("stranger.example/log", count: 2)
        try await witness.run(first: true, over: .live) { client async throws in
            let port = try #require(client.port)
            func ask(_ request: AddCheckpoint) async throws -> CosigningOutcome {
                try await Self.outcome(request, key: witness.key, at: "http://127.0.0.1:\(port)")
            }
            let request = try log.request(from: 0, to: 6)
            guard case .cosigned(let signatures) = try await ask(request) else {
                Issue.record("not cosigned")
                return
            }
            #expect(signatures.count == 1)
            #expect(witness.key.verifier.verify(signatures[0], text: request.checkpoint.note.text) != nil)
            #expect(try await ask(log.request(from: 0, to: 9)) == .otherSize(6))
            #expect(try await ask(fork.request(from: 6, to: 6)) == .refused(status: 409))
            #expect(try await ask(fork.request(from: 6, to: 9)) == .refused(status: 422))
            #expect(try await ask(stranger.request(from: 0)) == .refused(status: 404))
        }
        #expect(
            try await Self.outcome(log.request(from: 0), key: witness.key, at: "http://127.0.0.1:1") == .unreachable)
    }

    @Test func `cosignatures of other keys are left out, and without one of its own there is none`() async throws {
        let log = try TestLog(count: 3)
        let request = try log.request(from: 0)
        let (key, other) = (
            try TestLog.signer("w.example", .cosignature), try TestLog.signer("w.example", .cosignature)
        )
        let own = try key.cosign(request.checkpoint.checkpoint, at: 5)
        let strange = try other.cosign(request.checkpoint.checkpoint, at: 5)
        let both = try await Self.outcome(request, key: key) { _ in Self.response(.ok, strange.line + own.line) }
        #expect(both == .cosigned([own]))
        #expect(try await Self.outcome(request, key: key) { _ in Self.response(.ok, strange.line) } == .unreachable)
    }

    @Test func `a cosignature over something else is none`() async throws {
        let log = try TestLog(count: 3)
        let request = try log.request(from: 0)
        let key = try TestLog.signer("w.example", .cosignature)
        let older = try key.cosign(try log.signed(2).checkpoint, at: 5)
        let right = try key.cosign(request.checkpoint.checkpoint, at: 5)
        var bytes = right.bytes
        bytes[7] += 1
        let later = try #require(NoteSignature(name: right.name, keyID: right.keyID, bytes: bytes))
        for wrong in [older.line, later.line, right.line + older.line] {
            #expect(try await Self.outcome(request, key: key) { _ in Self.response(.ok, wrong) } == .unreachable)
        }
    }

    @Test(arguments: [
        "", "\n", "—\n", "— w.example\n", "nonsense\n", "<html>200 OK</html>", "— w.example AAAA\n",
        "\u{0}\u{0}\u{0}\n",
    ])
    func `garbage is no answer`(body: String) async throws {
        let log = try TestLog(count: 3)
        let key = try TestLog.signer("w.example", .cosignature)
        let request = try log.request(from: 0)
        #expect(try await Self.outcome(request, key: key) { _ in Self.response(.ok, Array(body.utf8)) } == .unreachable)
    }

    @Test func `an answer that is too long is none, with a length and without`() async throws {
        let log = try TestLog(count: 3)
        let key = try TestLog.signer("w.example", .cosignature)
        let request = try log.request(from: 0)
        let line = try key.cosign(request.checkpoint.checkpoint, at: 5).line
        let long = Array(repeatElement(line, count: WitnessAnswer.maximumByteCount / line.count + 1).joined())
        #expect(try await Self.outcome(request, key: key) { _ in Self.response(.ok, long) } == .unreachable)
        let endless = try await Self.outcome(request, key: key) { _ in
            Response(
                status: .ok,
                body: ResponseBody { writer in
                    // Until the client hangs up, and then the write throws.
                    while true { try await writer.write(ByteBuffer(bytes: line)) }
                })
        }
        #expect(endless == .unreachable)
    }

    @Test(.timeLimit(.minutes(2)))
    func `an answer that does not come in time is none, head or body`() async throws {
        let log = try TestLog(count: 3)
        let key = try TestLog.signer("w.example", .cosignature)
        let request = try log.request(from: 0)
        let line = try key.cosign(request.checkpoint.checkpoint, at: 5).line
        let router = Router()
        let (silence, end) = AsyncStream.makeStream(of: Void.self)
        router.post("head/add-checkpoint") { _, _ in
            for await _ in silence {}
            return Response(status: .ok)
        }
        router.post("body/add-checkpoint") { _, _ in
            Response(
                status: .ok,
                body: ResponseBody { writer in
                    try await writer.write(ByteBuffer(bytes: line))
                    for await _ in silence {}
                    try await writer.finish(nil)
                })
        }
        try await Application(router: router).test(.live) { client async throws in
            let port = try #require(client.port)
            for part in ["head", "body"] {
                let outcome = try await Self.outcome(
                    request, key: key, at: "http://127.0.0.1:\(port)/\(part)", timeout: .milliseconds(300))
                #expect(outcome == .unreachable, "\(part)")
            }
            end.finish()
        }
    }

    @Test(
        arguments: [
            (201, nil, .unreachable), (204, nil, .unreachable), (302, nil, .unreachable), (401, nil, .unreachable),
            (429, nil, .unreachable), (500, nil, .unreachable), (503, nil, .unreachable),
            (400, nil, .refused(status: 400)),
            (403, nil, .refused(status: 403)), (404, nil, .refused(status: 404)), (422, nil, .refused(status: 422)),
            (409, nil, .refused(status: 409)), (409, "text/plain", .refused(status: 409)),
        ] as [(Int, String?, CosigningOutcome)])
    func `a status means what the specification says, and nothing else is one`(
        status: Int, type: String?, expected: CosigningOutcome
    ) async throws {
        let log = try TestLog(count: 3)
        let key = try TestLog.signer("w.example", .cosignature)
        let outcome = try await Self.outcome(log.request(from: 0), key: key) { _ in
            var response = Self.response(.init(code: status), status == 204 ? [] : Array("7\n".utf8), type: type)
            if status == 302 { response.headers[.location] = "/elsewhere" }
            return response
        }
        #expect(outcome == expected)
    }

    @Test(
        arguments: [
            ("7\n", "text/x.tlog.size", .otherSize(7)), ("0\n", "text/x.tlog.size", .otherSize(0)),
            ("7\n", "Text/X.Tlog.Size; charset=utf-8", .otherSize(7)),
            ("9223372036854775807\n", "text/x.tlog.size", .otherSize(UInt64(Int64.max))),
            // The size that the request started at is no other.
            ("2\n", "text/x.tlog.size", .unreachable), ("7", "text/x.tlog.size", .unreachable),
            ("07\n", "text/x.tlog.size", .unreachable), ("-1\n", "text/x.tlog.size", .unreachable),
            ("+7\n", "text/x.tlog.size", .unreachable), (" 7\n", "text/x.tlog.size", .unreachable),
            ("7\n7\n", "text/x.tlog.size", .unreachable), ("", "text/x.tlog.size", .unreachable),
            ("9223372036854775808\n", "text/x.tlog.size", .unreachable), ("seven\n", "text/x.tlog.size", .unreachable),
        ] as [(String, String, CosigningOutcome)])
    func `the size of a conflict is a number and a line end`(
        body: String, type: String, expected: CosigningOutcome
    ) async throws {
        let log = try TestLog(count: 3)
        let key = try TestLog.signer("w.example", .cosignature)
        let outcome = try WitnessAnswerFault.unreachable {
            try WitnessAnswer.outcome(
                of: try log.request(from: 2), key: key.verifier, status: 409, type: type, body: Array(body.utf8))
        }
        #expect(outcome == expected)
    }

    @Test func `a witness that cosigns anything makes no fork final`() async throws {
        let log = try TestLog(count: 6)
        let fork = try log.forked(at: 2, count: 8)
        let honest = try TestWitness("union.example", logs: [log])
        let liar = try TestLog.signer("employer.example", .cosignature)
        let policy = try TrustPolicy(
            parsing: Array(
                """
                log \(log.key.verifier)
                witness union \(honest.key.verifier)
                witness employer \(liar.verifier)
                group parties all union employer
                quorum parties

                """.utf8))
        try await honest.run(first: true, over: .live) { client async throws in
            let port = try #require(client.port)
            /// The checkpoint with every cosignature there is to get.
            @Sendable func cosigned(_ request: AddCheckpoint) async throws -> SignedCheckpoint {
                let answers = [
                    try await Self.outcome(request, key: honest.key, at: "http://127.0.0.1:\(port)"),
                    try await Self.outcome(request, key: liar) { _ in
                        Self.response(.ok, try liar.cosign(request.checkpoint.checkpoint, at: 1).line)
                    },
                ]
                var signed = request.checkpoint
                for case .cosigned(let signatures) in answers {
                    for signature in signatures { signed = try signed.adding(signature) }
                }
                return signed
            }
            #expect(try policy.judge(await cosigned(log.request(from: 0))).standing == .final)
            for request in [try fork.request(from: 6), try fork.request(from: 6, to: 6), try fork.request(from: 0)] {
                let verdict = try policy.judge(await cosigned(request))
                #expect(verdict.standing == .provisional)
                #expect(verdict.missing.map(\.name.description) == ["union"])
            }
        }
        #expect(try honest.evidence().count == 2)
    }

    @Test func `a policy names witnesses to be asked by http and https URLs`() async throws {
        let keys = try (0..<4).map { try TestLog.signer("w\($0).example", .cosignature).verifier }
        func clients(_ addresses: [String]) throws -> Int {
            let lines = zip(keys, addresses).enumerated().map { "witness w\($0) \($1.0) \($1.1)\n" }.joined()
            let policy = try TrustPolicy(parsing: Array((lines + "quorum none\n").utf8))
            let clients = try WitnessClients(policy: policy, logger: Logger(label: "parley.test"))
            defer { Task { try await clients.shutdown() } }
            return clients.witnesses.count
        }
        #expect(try clients(["https://a.example/w/", "", "http://[::1]:8090", "http://b.example"]) == 3)
        for wrong in ["ftp://a.example", "a.example", "https://", "https://a.example/?x", "https://\u{E9}.example"] {
            #expect(throws: StartFault.self) { try clients([wrong]) }
        }
    }
}

extension WitnessAnswerFault {
    /// What the client makes of an answer that says nothing.
    fileprivate static func unreachable(_ read: () throws -> CosigningOutcome) throws -> CosigningOutcome {
        do {
            return try read()
        } catch is WitnessAnswerFault {
            return .unreachable
        }
    }
}
