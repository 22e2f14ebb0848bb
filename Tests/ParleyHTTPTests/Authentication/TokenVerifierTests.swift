import Crypto
import EventSourcing
import Logging
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite
struct TokenVerifierTests {
    private let issuer = TestIssuer()
    private let clock = ManualServiceClock(Timestamp(microseconds: 1_790_000_000_000_000))
    private let verifier: TokenVerifier
    private let keys: VerificationKeys

    init() {
        let settings = TokenSettings(issuer: TestIssuer.name, audience: TestIssuer.audience, keys: .file(""))
        keys = VerificationKeys(
            source: issuer, settings: settings, clock: clock,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        verifier = TokenVerifier(keys: keys, settings: settings, clock: clock)
    }

    private var claims: JSONObject { TestIssuer.claims(at: clock.now()) }

    private func claims(_ name: String, _ value: JSONValue?) -> JSONObject {
        var changed = claims
        changed[name] = value
        return changed
    }

    private func fault(_ token: String) async -> CredentialFault? {
        do {
            _ = try await verifier.principal(token[...])
            return nil
        } catch {
            return error as? CredentialFault
        }
    }

    @Test
    func `a good token names its account, roles and ledgers`() async throws {
        for token in [try issuer.token(claims), try issuer.edwardsToken(claims)] {
            let principal = try await verifier.principal(token[...])
            #expect(principal.id.text == "labour-chief")
            #expect(principal.roles == [.negotiator])
            #expect(principal.ledgers == [LedgerID(1)])
        }
        #expect(issuer.loadCount == 1)
    }

    @Test
    func `each claim must hold`() async throws {
        let now = clock.now().microseconds / 1_000_000
        let cases: [(JSONObject, CredentialFault)] = [
            (claims("exp", .integer(now - 61)), .expired), (claims("exp", nil), .claimMissing),
            (claims("exp", "tomorrow"), .claimMissing), (claims("exp", .number("1e12")), .claimMissing),
            (claims("nbf", .integer(now + 61)), .notYetValid), (claims("iss", "https://other.example"), .issuerUnknown),
            (claims("iss", nil), .issuerUnknown), (claims("aud", "other"), .audienceOther),
            (claims("aud", nil), .audienceOther), (claims("aud", ["a", "b"]), .audienceOther),
            (claims("sub", nil), .claimMissing), (claims("sub", "a b"), .claimMissing),
            (claims("parley_roles", nil), .claimMissing), (claims("parley_roles", ["king"]), .claimMissing),
            (claims("parley_ledgers", nil), .claimMissing), (claims("parley_ledgers", []), .claimMissing),
            (claims("parley_ledgers", ["1"]), .claimMissing), (claims("parley_ledgers", [0]), .claimMissing),
        ]
        for (claims, expected) in cases {
            #expect(await fault(try issuer.token(claims)) == expected, "\(JSONValue.object(claims))")
        }
        for good in [
            claims("exp", .integer(now - 59)), claims("nbf", .integer(now + 59)), claims("nbf", nil),
            claims("aud", ["x", "parley"]), claims("exp", .number("\(now + 60).5")),
        ] {
            #expect(await fault(try issuer.token(good)) == nil)
        }
    }

    @Test
    func `algorithms outside the list are refused before anything is verified`() async throws {
        let signature = Array(repeating: UInt8(1), count: 64)
        for algorithm in ["none", "None", "HS256", "ES384", "RS512", "PS256", "es256", ""] {
            let header: JSONObject = ["alg": .string(algorithm), "kid": "first"]
            #expect(
                await fault(TestIssuer.token(claims, header: header, signature: signature)) == .algorithmNotAllowed)
        }
        #expect(await fault(TestIssuer.token(claims, header: ["kid": "first"], signature: signature)) != nil)
        #expect(issuer.loadCount <= 1)
    }

    @Test
    func `a public key is no secret: HS256 over it opens nothing`() async throws {
        let header: JSONObject = ["alg": "HS256", "kid": "first"]
        let signed = TestIssuer.signingInput(claims, header)
        let secret = SymmetricKey(data: issuer.first.publicKey.rawRepresentation)
        let mac = Array(HMAC<SHA256>.authenticationCode(for: Array(signed.utf8), using: secret))
        #expect(await fault(TestIssuer.token(claims, header: header, signature: mac)) == .algorithmNotAllowed)
        // Nor does another allowed algorithm than the key's own.
        let other: JSONObject = ["alg": "RS256", "kid": "first"]
        #expect(await fault(TestIssuer.token(claims, header: other, signature: mac)) == .algorithmNotAllowed)
    }

    @Test
    func `signatures and forms that are wrong are refused`() async throws {
        let good = try issuer.token(claims)
        #expect(await fault(try issuer.token(claims, key: issuer.second)) == .signatureInvalid)
        let short = TestIssuer.token(claims, header: ["alg": "ES256", "kid": "first"], signature: [1, 2, 3])
        #expect(await fault(short) == .signatureInvalid)
        let parts = good.split(separator: ".")
        for broken in [
            "", ".", "..", good + ".", parts[0] + "." + parts[1], good + "=", "a." + parts[1] + "." + parts[2],
            String(repeating: "a", count: 9_000),
        ] as [String] {
            #expect(await fault(broken) == .malformed, "\(broken.prefix(40))")
        }
        #expect(await fault(try issuer.token(claims, header: ["alg": "ES256"])) == .keyIDMissing)
        #expect(
            await fault(try issuer.token(claims, header: ["alg": "ES256", "kid": "first", "crit": ["exp"]]))
                == .malformed)
    }

    @Test
    func `a thousand tokens with made-up keys cause one fetch besides the first`() async throws {
        _ = try await verifier.principal(try issuer.token(claims)[...])
        #expect(issuer.loadCount == 1)
        clock.advance(microseconds: 31_000_000)
        let verifier = verifier
        let claims = claims
        let issuer = issuer
        let refused = try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<1_000 {
                let token = try issuer.token(claims, header: ["alg": "ES256", "kid": .string("made-up-\(index)")])
                group.addTask {
                    do {
                        _ = try await verifier.principal(token[...])
                        return false
                    } catch { return error as? CredentialFault == .keyUnknown }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(refused == 1_000)
        #expect(issuer.loadCount == 2)
    }

    @Test
    func `a key that comes is found, a key that was rotated away is gone`() async throws {
        let old = try issuer.token(claims)
        _ = try await verifier.principal(old[...])
        issuer.publish([TestIssuer.jwk(issuer.second, id: "second")])
        let new = try issuer.token(claims, key: issuer.second, header: ["alg": "ES256", "kid": "second"])
        #expect(await fault(new) == .keyUnknown)
        clock.advance(microseconds: 31_000_000)
        #expect(await fault(new) == nil)
        #expect(await fault(old) == .keyUnknown)
    }

    @Test
    func `verified tokens are remembered until they expire`() async throws {
        let token = try issuer.token(claims)
        _ = try await verifier.principal(token[...])
        issuer.setDown(true)
        clock.advance(microseconds: 899_000_000)
        #expect(await fault(token) == nil)
        clock.advance(microseconds: 62_000_000)
        #expect(await fault(token) == .expired)
    }

    @Test(
        arguments: [
            (nil, 300), (.seconds(120), 120), (.zero, 30), (.seconds(29), 30), (.seconds(301), 300),
            (.seconds(86_400), 300),
        ] as [(Duration?, Int64)])
    func `keys are fetched anew when their source says so, within bounds`(
        _ freshness: Duration?, _ seconds: Int64
    ) async throws {
        issuer.setFreshness(freshness)
        #expect(await fault(try issuer.token(claims)) == nil)
        clock.advance(microseconds: seconds * 1_000_000 - 1)
        #expect(await fault(try issuer.token(claims)) == nil)
        #expect(issuer.loadCount == 1)
        clock.advance(microseconds: 1)
        #expect(await fault(try issuer.token(claims)) == nil)
        #expect(issuer.loadCount == 2)
        // What counts is what the source said last.
        issuer.setFreshness(.seconds(60))
        clock.advance(microseconds: 300_000_000)
        #expect(await fault(try issuer.token(claims)) == nil)
        #expect(issuer.loadCount == 3)
        clock.advance(microseconds: 60_000_000)
        #expect(await fault(try issuer.token(claims)) == nil)
        #expect(issuer.loadCount == 4)
    }

    @Test
    func `a token signed with RS256 is accepted, unless a bit of it differs`() async throws {
        issuer.publish([RSAExample.key])
        let principal = try await verifier.principal(RSAExample.token[...])
        #expect(principal.id.text == "labour-chief")
        #expect(principal.roles == [.negotiator])
        let signature = try #require(Base64URL.decode(RSAExample.signature.utf8))
        for place in [0, 100, signature.count - 1] {
            var other = signature
            other[place] ^= 1
            #expect(await fault(RSAExample.token(signature: other)) == .signatureInvalid)
        }
        #expect(await fault(RSAExample.token(signature: Array(signature.dropLast()))) == .signatureInvalid)
        // The same key and hash under PSS padding is another algorithm (PS256).
        let padded = try #require(Base64URL.decode(RSAExample.paddedSignature.utf8))
        #expect(await fault(RSAExample.token(signature: padded)) == .signatureInvalid)
        clock.advance(microseconds: 961_000_000)
        #expect(await fault(RSAExample.token) == .expired)
    }

    @Test
    func `old keys serve while the issuer is down, up to a bound`() async throws {
        _ = try await verifier.principal(try issuer.token(claims)[...])
        issuer.setDown(true)
        clock.advance(microseconds: 3_600_000_000)
        #expect(await fault(try issuer.token(claims)) == nil)
        #expect(await keys.isReady())
        clock.advance(microseconds: 90_000_000_000)
        await #expect(throws: KeySetFault.self) { try await verifier.principal(try issuer.token(claims)[...]) }
        #expect(await keys.isReady() == false)
        issuer.setDown(false)
        clock.advance(microseconds: 31_000_000)
        #expect(await fault(try issuer.token(claims)) == nil)
    }

    @Test
    func `one bad key does not spoil the others`() async throws {
        let good = TestIssuer.jwk(issuer.first, id: "first")
        issuer.publish([
            ["kty": "oct", "kid": "shared", "k": "c2VjcmV0"], ["kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"],
            ["kty": "EC", "crv": "P-256", "kid": "bad", "x": "AA", "y": "AA"], "text", good,
            TestIssuer.jwk(issuer.second, id: "first"),
        ])
        #expect(await fault(try issuer.token(claims)) == nil)
        #expect(await fault(try issuer.token(claims, key: issuer.second)) == .signatureInvalid)
    }

    @Test
    func `a key set that is huge or no key set opens nothing`() async throws {
        for bytes in [
            Array(repeating: UInt8(ascii: " "), count: VerificationKeySet.maximumBytes + 1), Array("{}".utf8),
            Array("<html>".utf8), Array("{\"keys\":{}}".utf8),
        ] {
            issuer.publish(bytes: bytes)
            clock.advance(microseconds: 31_000_000)
            await #expect(throws: KeySetFault.self) { try await verifier.principal(try issuer.token(claims)[...]) }
        }
    }
}
