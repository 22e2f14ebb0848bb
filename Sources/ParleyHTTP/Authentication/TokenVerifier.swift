internal import Crypto
internal import EventSourcing
internal import JWTKit
internal import ParleyService
internal import Synchronization

/// Verifies access tokens and remembers those verified until they expire.
final class TokenVerifier: Sendable {
    private struct Verified: Sendable {
        let principal: Principal
        let expiresAt: Timestamp
        let generation: Int
    }

    private let keys: VerificationKeys
    private let settings: TokenSettings
    private let clock: any ServiceClock
    private let verified: Mutex<BoundedCache<[UInt8], Verified>>

    init(keys: VerificationKeys, settings: TokenSettings, clock: any ServiceClock) {
        self.keys = keys
        self.settings = settings
        self.clock = clock
        verified = Mutex(BoundedCache(maximumEntries: settings.rememberedTokens))
    }

    /// Who a token speaks for.
    ///
    /// - Throws: ``CredentialFault``; ``KeySetFault`` while the keys are not known.
    func principal(_ text: Substring) async throws -> Principal {
        guard text.utf8.count <= AccessToken.maximumBytes else { throw CredentialFault.malformed }
        let hash = [UInt8](SHA256.hash(data: Array(text.utf8)))
        let generation = await keys.currentGeneration()
        if let known = verified.withLock({ $0.value(for: hash) }), known.generation == generation,
            clock.now() < known.expiresAt
        {
            return known.principal
        }
        let token = try AccessToken(text)
        guard let key = try await keys.key(token.keyID) else { throw CredentialFault.keyUnknown }
        guard key.name == token.algorithm else { throw CredentialFault.algorithmNotAllowed }
        guard Self.isValid(token, under: key) else { throw CredentialFault.signatureInvalid }
        let claims = try TokenClaims(token.claims, settings: settings, now: clock.now())
        let entry = Verified(
            principal: claims.principal, expiresAt: claims.expiresAt, generation: await keys.generation)
        verified.withLock { $0.insert(entry, for: hash) }
        return claims.principal
    }

    /// A signature of the wrong length makes the algorithm throw: it does not verify either.
    private static func isValid(_ token: AccessToken, under key: VerificationKey) -> Bool {
        do {
            return try key.algorithm.verify(token.signature, signs: token.signed)
        } catch {
            return false
        }
    }
}
