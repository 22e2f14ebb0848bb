public import EventSourcing
public import Postgres
internal import Synchronization

/// The API keys: made, listed, revoked, and recognised.
///
/// Recognising one is on the path of every request, so answers are kept for ``memorySpan``: a key that another process
/// revoked opens this one that long.
public final class APIKeyStore: Sendable {
    /// How long a recognised key is not looked up again, in microseconds: 30 s.
    public static let memorySpan: Int64 = 30_000_000
    /// The most recognised keys kept.
    public static let memoryCapacity = 10_000

    private struct Recognised: Sendable {
        let principal: Principal
        let keyID: String
        let until: Timestamp
    }

    private let pool: PostgresPool
    private let names: APIKeyNames
    private let clock: any ServiceClock
    private let memory = Mutex(BoundedCache<[UInt8], Recognised>(maximumEntries: memoryCapacity))

    /// A store over the table `access.api_keys`.
    ///
    /// - Parameter keys: seals the names of accounts, so that the database and its backups hold none.
    public init(pool: PostgresPool, keys: PersonKeyStore, clock: any ServiceClock) {
        self.pool = pool
        names = APIKeyNames(pool: pool, keys: keys)
        self.clock = clock
    }

    /// Makes a key. Its text is in the answer and nowhere else.
    ///
    /// - Parameters:
    ///   - roles: at least one.
    ///   - ledgers: at least one; the first is the one used when a request names none.
    ///   - expiresAt: from when on it opens nothing; `nil` where it does not expire.
    /// - Throws: `PostgresError`, ``PersonKeyError``.
    public func create(
        principal: PrincipalID, roles: Set<Role>, ledgers: [LedgerID], expiresAt: Timestamp? = nil
    ) async throws -> (token: String, key: APIKey) {
        precondition(!roles.isEmpty && !ledgers.isEmpty, "a key has a role and a ledger")
        let token = APIKeyToken.generate()
        let sortedRoles = roles.sorted { $0.rawValue < $1.rawValue }
        let now = clock.now()
        let name = try await names.sealed(principal, for: token.id)
        _ = try await pool.query(
            """
            INSERT INTO access.api_keys
                (key_id, token_sha256, subject, sealed_principal, roles, ledgers, created_at, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                .text(token.id), .bytes(token.hash), .identifier(name.subject), .bytes(name.sealed),
                .textArray(sortedRoles.map(\.rawValue)), .int4Array(ledgers.map(\.number)),
                .timestamptz(microsecondsSinceUnixEpoch: now.microseconds),
                .optional(expiresAt) { .timestamptz(microsecondsSinceUnixEpoch: $0.microseconds) },
            ])
        let key = APIKey(
            id: token.id, principal: principal, roles: sortedRoles, ledgers: ledgers, createdAt: now,
            expiresAt: expiresAt, revokedAt: nil)
        return (token.text, key)
    }

    /// Revokes a key; at once in this process, within ``memorySpan`` in others.
    ///
    /// - Returns: whether there was such a key that was not revoked yet.
    /// - Throws: `PostgresError`, ``PersonKeyError``.
    @discardableResult
    public func revoke(id: String) async throws -> Bool {
        let rows = try await pool.query(
            "UPDATE access.api_keys SET revoked_at = $2 WHERE key_id = $1 AND revoked_at IS NULL",
            [.text(id), .timestamptz(microsecondsSinceUnixEpoch: clock.now().microseconds)])
        memory.withLock { $0.removeAll() }
        return rows.affected > 0
    }

    /// Every key, oldest first.
    ///
    /// - Throws: `PostgresError`, ``PersonKeyError``.
    public func list() async throws -> [APIKey] {
        let rows = try await pool.query(
            """
            SELECT key_id, principal, roles, ledgers, created_at, expires_at, revoked_at, subject, sealed_principal
            FROM access.api_keys ORDER BY created_at, key_id
            """)
        var keys: [APIKey] = []
        for row in rows { if let key = try await key(row) { keys.append(key) } }
        return keys
    }

    /// Whose key a text is; `nil` for a wrong, unknown, expired or revoked one. Never tells which.
    ///
    /// - Throws: `PostgresError`, ``PersonKeyError``.
    /// - Complexity: O(1) without the database while the key is remembered.
    public func principal(forToken text: String) async throws -> Principal? {
        let hash = APIKeyToken.hash(of: text)
        if let known = remembered(hash) { return known }
        let now = clock.now()
        guard APIKeyToken(text) != nil else { return nil }
        let rows = try await pool.query(
            """
            SELECT key_id, principal, roles, ledgers, created_at, expires_at, revoked_at, subject, sealed_principal
            FROM access.api_keys WHERE token_sha256 = $1
            """, [.bytes(hash)])
        guard let row = rows.first, let key = try await key(row), key.revokedAt == nil,
            key.expiresAt.map({ now < $0 }) ?? true
        else {
            memory.withLock { _ = $0.removeValue(for: hash) }
            return nil
        }
        let principal = Principal(id: key.principal, roles: Set(key.roles), ledgers: key.ledgers)
        let span = Timestamp(microseconds: now.microseconds + Self.memorySpan)
        let recognised = Recognised(
            principal: principal, keyID: key.id, until: key.expiresAt.map { min($0, span) } ?? span)
        memory.withLock { $0.insert(recognised, for: hash) }
        return principal
    }

    private func remembered(_ hash: [UInt8]) -> Principal? {
        guard let known = memory.withLock({ $0.value(for: hash) }), clock.now() < known.until else { return nil }
        return known.principal
    }

    /// A row; `nil` where it names an account that could not exist, or one whose key is destroyed. Roles of a newer program are
    /// left out.
    private func key(_ row: PostgresRow) async throws -> APIKey? {
        let id = try row.text(0)
        guard let principal = try await names.principal(of: row, id: id) else { return nil }
        return APIKey(
            id: id, principal: principal,
            roles: try row.textArray(2).compactMap(Role.init(rawValue:)),
            ledgers: try row.intArray(3).map { LedgerID(Int32(truncatingIfNeeded: $0)) },
            createdAt: Timestamp(microseconds: try row.timestamptz(4)),
            expiresAt: try row.optionalTimestamptz(5).map { Timestamp(microseconds: $0) },
            revokedAt: try row.optionalTimestamptz(6).map { Timestamp(microseconds: $0) })
    }
}
