import EventSourcing
import Foundation
import Postgres
import Testing

@testable import ParleyService

@Suite struct APIKeyTests {
    @Test func `the checksum finds every single wrong character`() throws {
        let token = APIKeyToken.generate()
        #expect(token.text.hasPrefix("parley_sk_\(token.id)_"))
        #expect(APIKeyToken(token.text)?.id == token.id)
        let characters = Array(token.text)
        for index in characters.indices {
            var changed = characters
            changed[index] = changed[index] == "a" ? "b" : "a"
            #expect(APIKeyToken(String(changed)) == nil, "position \(index)")
        }
        #expect(APIKeyToken("") == nil)
        #expect(APIKeyToken(token.text + "0") == nil)
        #expect(APIKeyToken(String(token.text.dropLast())) == nil)
        #expect(APIKeyToken(token.text.uppercased()) == nil)
    }

    @Test func `CRC-32 gives the check value of its catalogue`() {
        #expect(CyclicRedundancyCheck.checksum(of: "123456789".utf8) == 0xCBF4_3926)
    }

    @Test func `a key opens for its owner until it expires or is revoked`() async throws {
        let database = try await TestDatabase.connect()
        let directory = TestDirectory()
        let clock = ManualServiceClock(SystemServiceClock().now())
        let store = APIKeyStore(pool: database.pool, keys: PersonKeyStore(directory: directory.path), clock: clock)
        let owner = try #require(PrincipalID("owner-\(UUID().uuidString)"))
        let hour: Int64 = 3_600_000_000
        let (token, key) = try await store.create(
            principal: owner, roles: [.mediator, .auditor], ledgers: [LedgerID(3), LedgerID(2)],
            expiresAt: Timestamp(microseconds: clock.now().microseconds + hour))
        let principal = try #require(try await store.principal(forToken: token))
        #expect(principal == Principal(id: owner, roles: [.mediator, .auditor], ledgers: [LedgerID(3), LedgerID(2)]))
        #expect(try await store.principal(forToken: APIKeyToken.generate().text) == nil)
        #expect(try await store.principal(forToken: "parley_sk_") == nil)
        let (second, secondKey) = try await store.create(principal: owner, roles: [.negotiator], ledgers: [LedgerID(1)])
        #expect(try await store.principal(forToken: second) != nil)
        #expect(try await store.revoke(id: secondKey.id))
        #expect(try await !store.revoke(id: secondKey.id))
        #expect(try await store.principal(forToken: second) == nil)
        clock.advance(microseconds: hour)
        #expect(try await store.principal(forToken: token) == nil)
        let listed = try await store.list().filter { $0.principal == owner }
        #expect(listed.map(\.id).sorted() == [key.id, secondKey.id].sorted())
        #expect(listed.first { $0.id == secondKey.id }?.revokedAt != nil)
    }

    @Test func `only a hash of the key is stored`() async throws {
        let database = try await TestDatabase.connect()
        let directory = TestDirectory()
        let store = APIKeyStore(
            pool: database.pool, keys: PersonKeyStore(directory: directory.path), clock: SystemServiceClock())
        let owner = try #require(PrincipalID("owner-\(UUID().uuidString)"))
        let (token, key) = try await store.create(principal: owner, roles: [.negotiator], ledgers: [LedgerID(1)])
        let rows = try await database.pool.query(
            "SELECT k::text FROM access.api_keys AS k WHERE k.key_id = $1", [.text(key.id)])
        let row = try #require(rows.first).text(0)
        let secret = try #require(token.split(separator: "_").last)
        #expect(!row.contains(secret.prefix(20)))
        #expect(!row.contains(owner.text), "the row names the account")
    }

    @Test func `a name that an earlier version stored in the clear is sealed, and the key still opens`() async throws {
        let database = try await TestDatabase.connect()
        let directory = TestDirectory()
        let keys = PersonKeyStore(directory: directory.path)
        let store = APIKeyStore(pool: database.pool, keys: keys, clock: SystemServiceClock())
        let owner = try #require(PrincipalID("owner-\(UUID().uuidString)"))
        let (token, key) = try await store.create(principal: owner, roles: [.negotiator], ledgers: [LedgerID(1)])
        _ = try await database.pool.query(
            """
            UPDATE access.api_keys SET principal = $2, subject = NULL, sealed_principal = NULL WHERE key_id = $1
            """, [.text(key.id), .text(owner.text)])
        #expect(try await store.list().contains { $0.principal == owner })
        #expect(try await APIKeyNames(pool: database.pool, keys: keys).seal() >= 1)
        let rows = try await database.pool.query(
            "SELECT k::text FROM access.api_keys AS k WHERE k.key_id = $1", [.text(key.id)])
        #expect(try #require(rows.first).text(0).contains(owner.text) == false)
        #expect(try await store.principal(forToken: token)?.id == owner)
    }

    @Test func `without the owner's key an API key opens nothing`() async throws {
        let database = try await TestDatabase.connect()
        let directory = TestDirectory()
        let keys = PersonKeyStore(directory: directory.path)
        let owner = try #require(PrincipalID("owner-\(UUID().uuidString)"))
        let token = try await APIKeyStore(pool: database.pool, keys: keys, clock: SystemServiceClock()).create(
            principal: owner, roles: [.negotiator], ledgers: [LedgerID(1)]
        ).token
        func opens() async throws -> Bool {
            try await APIKeyStore(pool: database.pool, keys: keys, clock: SystemServiceClock())
                .principal(forToken: token) != nil
        }
        #expect(try await opens())
        try await keys.destroyKey(in: keys.keyFile(of: owner))
        #expect(try await !opens())
    }
}
