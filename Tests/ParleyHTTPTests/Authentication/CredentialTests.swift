import Crypto
import EventSourcing
import Foundation
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite
struct CredentialTests {
    @Test
    func `a revoked, misspelt or foreign key opens nothing`() async throws {
        let server = try await TestServer.make()
        let caller = try await server.caller("labour-chief", .chiefRepresentative)
        try await caller.get("/v1/me").expect(200)
        let token = try #require(caller.token)
        let misspelt = token.dropLast() + (token.hasSuffix("0") ? "1" : "0")
        for header in [
            "Bearer \(token)x", "Bearer \(misspelt)", "Basic \(token)", "Bearer ", "Bearer", token,
            "Bearer \(APIKeyToken.generate().text)", "Bearer a.b.c",
        ] {
            let answer = try await server.nobody.get("/v1/me", headers: ["Authorization": header])
            answer.expect(401, "invalid-credentials")
            #expect(answer.header("WWW-Authenticate")?.contains("invalid_token") == true)
            #expect(!answer.text.contains(token))
        }
        try await server.nobody.get("/v1/me", headers: ["Authorization": "bearer \(token)"]).expect(200)
        try await server.revoke(caller)
        try await caller.get("/v1/me").expect(401, "invalid-credentials")
    }

    @Test
    func `an access token opens the API with the keys of a file`() async throws {
        let issuer = TestIssuer()
        let directory = TestDirectory()
        try FileManager.default.createDirectory(atPath: directory.path, withIntermediateDirectories: true)
        let path = directory.path + "/keys.json"
        try Data(try await issuer.load().bytes).write(to: URL(filePath: path))
        var configuration = ServerConfiguration()
        configuration.tokens = TokenSettings(
            issuer: TestIssuer.name, audience: TestIssuer.audience, keys: .file(path))
        let server = try await TestServer.make(configuration: configuration)
        var claims = TestIssuer.claims(at: server.clock.now())
        claims["parley_ledgers"] = [.integer(Int64(server.ledger.number))]
        let token = try issuer.token(claims)
        let me = try await server.nobody.get("/v1/me", headers: ["Authorization": "Bearer \(token)"]).expect(200)
        #expect(me.string("/account") == "labour-chief")
        claims["exp"] = 1
        let old = try issuer.token(claims)
        try await server.nobody.get("/v1/me", headers: ["Authorization": "Bearer \(old)"])
            .expect(401, "invalid-credentials")
    }

    @Test
    func `while the issuer's keys are unknown the answer is to try again`() async throws {
        var configuration = ServerConfiguration()
        configuration.tokens = TokenSettings(
            issuer: TestIssuer.name, audience: TestIssuer.audience, keys: .file("/nonexistent/keys.json"))
        let server = try await TestServer.make(configuration: configuration)
        let token = try TestIssuer().token(TestIssuer.claims(at: server.clock.now()))
        let answer = try await server.nobody.get("/v1/me", headers: ["Authorization": "Bearer \(token)"])
        answer.expect(503, "overloaded")
        #expect(answer.header("Retry-After") == "1")
    }
}
