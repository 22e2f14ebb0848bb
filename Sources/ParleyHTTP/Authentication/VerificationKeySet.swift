internal import JWTKit
internal import StrictJSON

/// The public keys of an issuer by key id: made whole at each fetch and swapped, so that a key that was rotated away is
/// gone.
///
/// Keys that cannot be used are left out, the others stay usable: without id, private, symmetric, of another type,
/// curve or use, or twice under one id.
struct VerificationKeySet: Sendable {
    /// The most bytes of a key set: 256 KiB.
    static let maximumBytes = 256 * 1024
    /// The most keys of a set.
    static let maximumKeys = 100

    private static let limits = JSONLimits(
        maximumBytes: maximumBytes, maximumDepth: 8, maximumMembers: 100, maximumValues: 10_000, keys: .any,
        numbers: .captureText)

    private let keys: [String: VerificationKey]

    /// How many keys of the document were left out.
    let refused: Int

    /// The keys of a JSON Web Key Set (RFC 7517 §5).
    ///
    /// - Throws: `JSONFault` or `JSONMismatch` for a text that is none.
    init(json bytes: [UInt8]) async throws {
        let document = JSONCursor(try JSONReader.parse(bytes, limits: Self.limits))
        var keys: [String: VerificationKey] = [:]
        var refused = 0
        for cursor in try document.member("keys").array(maximumCount: Self.maximumKeys) {
            guard case .object(let object) = cursor.value, let (id, key) = await Self.key(object), keys[id] == nil
            else {
                refused += 1
                continue
            }
            keys[id] = key
        }
        self.keys = keys
        self.refused = refused
    }

    /// The key of an id.
    subscript(id: String) -> VerificationKey? { keys[id] }

    private static func key(_ object: JSONObject) async -> (String, VerificationKey)? {
        guard case .string(let id) = object["kid"], object["d"] == nil, let name = algorithm(of: object) else {
            return nil
        }
        if let use = object["use"], use != "sig" { return nil }
        do {
            var key = try JWK(json: String(decoding: JSONValue.object(object).encoded(), as: UTF8.self))
            key.algorithm = JWK.Algorithm(rawValue: name)
            // A collection of its own: in a shared one an unknown id would fall back to the first key added.
            let collection = JWTKeyCollection()
            try await collection.add(jwk: key)
            let algorithm = try await collection.getKey(for: JWKIdentifier(string: id), alg: name)
            return algorithm.name == name ? (id, VerificationKey(name: name, algorithm: algorithm)) : nil
        } catch {
            return nil
        }
    }

    /// The one algorithm that a key of this type and curve is used for.
    private static func algorithm(of object: JSONObject) -> String? {
        let name: String
        switch (object["kty"], object["crv"]) {
        case ("EC", "P-256"): name = "ES256"
        case ("OKP", "Ed25519"): name = "EdDSA"
        case ("RSA", nil): name = "RS256"
        default: return nil
        }
        if let stated = object["alg"], stated != .string(name) { return nil }
        return name
    }
}
