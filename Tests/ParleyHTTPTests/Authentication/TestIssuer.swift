import Crypto
import EventSourcing
import ParleyService
import StrictJSON
import Synchronization

@testable import ParleyHTTP

/// An identity provider of a test: makes keys, publishes them, signs tokens.
final class TestIssuer: KeySetSource {
    static let name = "https://login.example"
    static let audience = "parley"

    private let published: Mutex<[JSONValue]>
    private let loads = Atomic<Int>(0)
    private let isDown = Atomic<Bool>(false)
    private let override = Mutex<[UInt8]?>(nil)
    private let freshness = Mutex<Duration?>(nil)
    let first = P256.Signing.PrivateKey()
    let second = P256.Signing.PrivateKey()
    let edwards = Curve25519.Signing.PrivateKey()

    init() {
        published = Mutex([])
        publish([Self.jwk(first, id: "first"), jwkOfEdwards()])
    }

    /// How often the keys were fetched.
    var loadCount: Int { loads.load(ordering: .relaxed) }

    /// The keys published from now on.
    func publish(_ keys: [JSONValue]) {
        published.withLock { $0 = keys }
    }

    /// Whether fetching fails from now on.
    func setDown(_ down: Bool) { isDown.store(down, ordering: .relaxed) }

    /// What is published instead of the keys.
    func publish(bytes: [UInt8]?) { override.withLock { $0 = bytes } }

    /// How long the keys are said to be fresh from now on.
    func setFreshness(_ duration: Duration?) { freshness.withLock { $0 = duration } }

    func load() async throws -> KeySetDocument {
        loads.wrappingAdd(1, ordering: .relaxed)
        if isDown.load(ordering: .relaxed) { throw KeySetFault.status(503) }
        let freshness = freshness.withLock { $0 }
        if let bytes = override.withLock({ $0 }) { return KeySetDocument(bytes: bytes, freshness: freshness) }
        let keys = published.withLock { $0 }
        return KeySetDocument(
            bytes: JSONValue.object(["keys": .array(keys)]).encoded(), freshness: freshness)
    }

    /// A public key as JWK.
    static func jwk(_ key: P256.Signing.PrivateKey, id: String) -> JSONValue {
        let point = Array(key.publicKey.rawRepresentation)
        return [
            "kty": "EC", "crv": "P-256", "kid": .string(id), "use": "sig", "x": base64(Array(point.prefix(32))),
            "y": base64(Array(point.suffix(32))),
        ]
    }

    private func jwkOfEdwards() -> JSONValue {
        [
            "kty": "OKP", "crv": "Ed25519", "kid": "edwards",
            "x": Self.base64(Array(edwards.publicKey.rawRepresentation)),
        ]
    }

    static func base64(_ bytes: [UInt8]) -> JSONValue {
        .string(String(decoding: Base64URL.encode(bytes), as: UTF8.self))
    }

    /// Claims that are good at an instant.
    static func claims(at now: Timestamp, subject: String = "labour-chief") -> JSONObject {
        let seconds = now.microseconds / 1_000_000
        return [
            "iss": .string(name), "aud": .string(audience), "sub": .string(subject), "exp": .integer(seconds + 900),
            "nbf": .integer(seconds - 1), "parley_roles": ["negotiator", "janitor"], "parley_ledgers": [1],
        ]
    }

    /// A token signed with ES256 under a key.
    func token(
        _ claims: JSONObject, key: P256.Signing.PrivateKey? = nil,
        header: JSONObject = ["alg": "ES256", "kid": "first"]
    ) throws -> String {
        let signed = Self.signingInput(claims, header)
        let signature = try (key ?? first).signature(for: Array(signed.utf8)).rawRepresentation
        return signed + "." + String(decoding: Base64URL.encode(Array(signature)), as: UTF8.self)
    }

    /// A token signed with EdDSA.
    func edwardsToken(_ claims: JSONObject) throws -> String {
        let signed = Self.signingInput(claims, ["alg": "EdDSA", "kid": "edwards"])
        let signature = try edwards.signature(for: Array(signed.utf8))
        return signed + "." + String(decoding: Base64URL.encode(Array(signature)), as: UTF8.self)
    }

    /// A token whose signature is any bytes.
    static func token(_ claims: JSONObject, header: JSONObject, signature: [UInt8]) -> String {
        signingInput(claims, header) + "." + String(decoding: Base64URL.encode(signature), as: UTF8.self)
    }

    static func signingInput(_ claims: JSONObject, _ header: JSONObject) -> String {
        [JSONValue.object(header), .object(claims)]
            .map { String(decoding: Base64URL.encode($0.encoded()), as: UTF8.self) }.joined(separator: ".")
    }
}
