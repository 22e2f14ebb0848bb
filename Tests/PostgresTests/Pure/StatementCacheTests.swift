import Testing

@testable import Postgres

struct StatementCacheTests {
    @Test func `evicts what was used least recently`() {
        var cache = StatementCache(capacity: 2)
        cache.insert("SELECT 1", parameterTypes: [])
        #expect(cache.candidateForEviction == nil)
        cache.insert("SELECT 2", parameterTypes: [])
        #expect(cache.candidateForEviction == "SELECT 1")
        let used = cache.use("SELECT 1")
        #expect(used != nil)
        #expect(cache.candidateForEviction == "SELECT 2")
        cache.remove("SELECT 2")
        let removed = cache.use("SELECT 2")
        #expect(removed == nil)
        #expect(cache.count == 1)
    }

    @Test(arguments: [
        ([PostgresType.int4, PostgresType.text], true),
        ([0, PostgresType.text], true),
        ([PostgresType.int8, PostgresType.text], false),
        ([PostgresType.int4], false),
    ])
    func `accepts the declared types and NULL`(_ types: [UInt32], _ isAccepted: Bool) throws {
        var cache = StatementCache(capacity: 1)
        cache.insert("SELECT $1, $2", parameterTypes: [PostgresType.int4, PostgresType.text])
        let entry = cache.use("SELECT $1, $2")
        #expect(try #require(entry).accepts(types) == isAccepted)
    }
}
