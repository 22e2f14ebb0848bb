internal import ParleyService
internal import StrictJSON

/// The parts of a JSON Web Token in compact form (RFC 7519), parsed by ourselves: nothing is believed before its
/// signature is verified, and nothing is guessed.
struct AccessToken: Sendable {
    /// The most bytes of a token.
    static let maximumBytes = 8_192

    private static let limits = JSONLimits(
        maximumBytes: maximumBytes, maximumDepth: 8, maximumMembers: 200, maximumValues: 2_000, keys: .any,
        numbers: .captureText)

    /// The `alg` of its header.
    let algorithm: String
    /// The `kid` of its header.
    let keyID: String
    /// The bytes that are signed.
    let signed: [UInt8]
    /// The signature.
    let signature: [UInt8]
    /// The claims, not yet verified.
    let claims: JSONObject

    /// The parts of a token.
    ///
    /// - Throws: ``CredentialFault`` for a text that is none, an algorithm that is not allowed or no key id.
    init(_ text: Substring) throws(CredentialFault) {
        guard text.utf8.count <= Self.maximumBytes else { throw .malformed }
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3, let signature = Base64URL.decode(parts[2]), !signature.isEmpty,
            let header = Self.object(parts[0]), let claims = Self.object(parts[1])
        else { throw .malformed }
        guard case .string(let algorithm) = header["alg"], ["ES256", "EdDSA", "RS256"].contains(algorithm) else {
            throw .algorithmNotAllowed
        }
        // RFC 7515 §4.1.11: extensions that must be understood are none of ours.
        guard header["crit"] == nil else { throw .malformed }
        guard case .string(let keyID) = header["kid"], !keyID.isEmpty else { throw .keyIDMissing }
        self.algorithm = algorithm
        self.keyID = keyID
        self.signature = signature
        self.claims = claims
        signed = Array(text.utf8.prefix(parts[0].count + 1 + parts[1].count))
    }

    private static func object(_ part: Substring.UTF8View) -> JSONObject? {
        guard let bytes = Base64URL.decode(part) else { return nil }
        do throws(JSONFault) {
            guard case .object(let object) = try JSONReader.parse(bytes, limits: limits) else { return nil }
            return object
        } catch {
            return nil
        }
    }
}
