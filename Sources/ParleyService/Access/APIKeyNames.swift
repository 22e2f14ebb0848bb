internal import Crypto
internal import EventSourcing
internal import Postgres

/// Whose an API key is, sealed under the key of the person: neither the database nor its backups name an account, and with the
/// person's key their API keys open nothing any more.
struct APIKeyNames: Sendable {
    private static let clear: Statement = """
        SELECT k.key_id, k.principal FROM access.api_keys AS k WHERE k.principal IS NOT NULL ORDER BY k.key_id LIMIT $1
        """
    private static let sealing: Statement = """
        UPDATE access.api_keys SET principal = NULL, subject = $2, sealed_principal = $3
        WHERE key_id = $1 AND principal IS NOT NULL
        """
    private static let pageKeys = 200

    let pool: PostgresPool
    let keys: PersonKeyStore

    /// A name as it is stored beside an API key: the account's pseudonym, and AES-256-GCM of the name, bound to the API key.
    func sealed(_ principal: PrincipalID, for id: String) async throws -> (subject: UUIDValue, sealed: [UInt8]) {
        let key = try await keys.keyMadeIfMissing(of: principal)
        try await keys.remember(seat: key.account, of: principal)
        let box = try AES.GCM.seal(
            Array(principal.text.utf8), using: key.accountNameKey, authenticating: Array(id.utf8))
        return (key.account, Array(box.nonce) + Array(box.ciphertext) + Array(box.tag))
    }

    /// The name in a row with the columns `principal` second, `subject` and `sealed_principal` eighth and ninth; `nil` where it
    /// cannot be read any more.
    func principal(of row: PostgresRow, id: String) async throws -> PrincipalID? {
        if let clear = try row.optionalText(1) { return PrincipalID(clear) }
        guard let subject = try row.optionalUUID(7), let sealed = try row.optionalBytes(8),
            let key = try await keys.key(ofSeat: UUIDValue(high: subject.high, low: subject.low))
        else { return nil }
        do {
            let name = try AES.GCM.open(
                AES.GCM.SealedBox(combined: sealed), using: key.accountNameKey, authenticating: Array(id.utf8))
            return PrincipalID(String(decoding: name, as: UTF8.self))
        } catch {
            return nil
        }
    }

    /// Seals the names that earlier versions stored in the clear.
    ///
    /// - Returns: how many there were.
    func seal() async throws -> Int {
        var count = 0
        while true {
            let rows = try await pool.query(Self.clear, [.int8(Int64(Self.pageKeys))])
            if rows.isEmpty { return count }
            for row in rows {
                let id = try row.text(0)
                // A name that no account can have opened nothing, and goes as well.
                let name = try PrincipalID(row.text(1))
                if let name {
                    let sealed = try await sealed(name, for: id)
                    _ = try await pool.query(
                        Self.sealing, [.text(id), .identifier(sealed.subject), .bytes(sealed.sealed)])
                } else {
                    _ = try await pool.query(
                        Self.sealing, [.text(id), .identifier(UUIDValue(high: 0, low: 0)), .bytes([])])
                }
                count += 1
            }
        }
    }
}
