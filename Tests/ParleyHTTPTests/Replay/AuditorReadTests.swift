import EventSourcing
import EventStorePostgres
import HTTPTypes
import Logging
import ParleyService
import Postgres
import StrictJSON
import Testing

@testable import ParleyHTTP

@Suite
struct AuditorReadTests {
    @Test
    func `what an auditor reads is noted, and both sides see it`() async throws {
        let table = try await Table.open()
        for caller in [table.labour, table.employer, table.auditor] {
            #expect(try await caller.get(table.path + "/reads?limit=200").expect(200).list("/data").isEmpty)
            // The auditor's own question is noted, so that they ask last.
        }
        let version = try await table.version()
        let shown = try await table.auditor.get(table.path + "/table").expect(200)
        let tag = try #require(shown.header("ETag"))
        try await table.auditor.get(table.path + "/table", headers: ["If-None-Match": tag]).expect(304)
        try await table.auditor.send(.head, table.path + "/table").expect(200)
        try await table.auditor.get(table.path + "/events?limit=2").expect(200)
        try await table.auditor.get("/v1/negotiations").expect(200)
        try await table.auditor.get(table.path + "/table?at_version=999").expect(422)
        let topic = String(table.path.split(separator: "/").last ?? "")
        try await table.auditor.get("/v1/stream?follow=false&topics=negotiation:\(topic)").expect(200)
        // Others are not noted.
        try await table.labour.get(table.path + "/table").expect(200)
        let seen = try await table.employer.get(table.path + "/reads").expect(200)
        let operations = seen.list("/data").indices.map { seen.string("/data/\($0)/operation") ?? "" }
        #expect(operations == ["stream-events", "list-events", "read-table", "read-table", "read-table", "list-reads"])
        #expect(seen.integer("/data/4/bytes") == Int64(shown.bytes.count))
        #expect(seen.integer("/data/4/version") == version)
        #expect(seen.integer("/data/3/bytes") == 0)
        #expect(seen.integer("/data/2/bytes") == 0)
        #expect(seen["/data/0/bytes"] == JSONValue.null)
        let readers = Set(seen.list("/data").indices.map { seen.string("/data/\($0)/reader") ?? "" })
        #expect(readers.count == 1)
        #expect(!String(decoding: seen.bytes, as: UTF8.self).contains("auditor\""))
        #expect(try await table.labour.get(table.path + "/reads").bytes == seen.bytes)
        try await table.stranger.get(table.path + "/reads").expect(404)
        // A page at a time.
        var paged: [String] = []
        var path = table.path + "/reads?limit=4"
        while true {
            let page = try await table.labour.get(path).expect(200)
            paged += page.list("/data").indices.map { page.string("/data/\($0)/operation") ?? "" }
            guard let cursor = page.string("/next_cursor") else { break }
            path = table.path + "/reads?limit=4&cursor=\(cursor)"
        }
        #expect(paged == operations)
        try await table.labour.get(table.path + "/reads?cursor=abc").expect(400, "invalid-cursor")
    }

    @Test
    func `how much an auditor read of a side's own record is shown to auditors only`() async throws {
        let table = try await Table.open()
        try await table.labour.post(table.path + "/caucus/notes", ["remark": "no further than 1.10"]).expect(201)
        try await table.auditor.get(table.path + "/caucus").expect(200)
        let employers = try await table.employer.get(table.path + "/reads").expect(200)
        #expect(employers.string("/data/0/operation") == "read-caucus")
        #expect(employers["/data/0/bytes"] == nil)
        #expect(employers["/data/0/version"] == nil)
        // That a side has something to read there at all is for that side.
        try await table.auditor.get(table.path + "/caucus/labour/events").expect(200)
        for (caller, expected) in [(table.labour, "list-caucus-events"), (table.employer, "read-caucus")] {
            let seen = try await caller.get(table.path + "/reads").expect(200)
            #expect(seen.string("/data/0/operation") == expected)
        }
        #expect(try await table.employer.get(table.path + "/reads").bytes == employers.bytes)
        let auditors = try await table.auditor.get(table.path + "/reads").expect(200)
        #expect((auditors.integer("/data/0/bytes") ?? 0) > 0)
    }

    @Test
    func `a read that cannot be noted is not answered`() async throws {
        let configuration = try await TestDatabase.makeDatabase()
        let own = try TestDatabase.open(configuration, reads: 1_024)
        let server = try await TestServer.make(over: own)
        let table = try await Table.open(server)
        try await table.auditor.get(table.path + "/table").expect(200)
        var logger = Logger(label: "parley.test")
        logger.logLevel = .critical
        let administration = try PostgresConnection(configuration, logger: logger)
        try administration.script(
            """
            CREATE FUNCTION access.refuse_note() RETURNS trigger LANGUAGE plpgsql
                AS $$ BEGIN RAISE EXCEPTION 'the disk is full' USING ERRCODE = 'disk_full'; END $$;
            CREATE TRIGGER refuse BEFORE INSERT ON access.auditor_reads
                FOR EACH ROW EXECUTE FUNCTION access.refuse_note();
            """)
        let refused = try await table.auditor.get(table.path + "/table")
        refused.expect(503, "read-not-noted")
        #expect(refused.header("Retry-After") != nil)
        #expect(refused["/retryable"] == JSONValue.bool(true))
        #expect(refused["/items"] == nil)
        // Nobody else waits for it.
        try await table.labour.get(table.path + "/table").expect(200)
        try administration.script("DROP TRIGGER refuse ON access.auditor_reads")
        try await table.auditor.get(table.path + "/table").expect(200)
        // What was noted stays as it is.
        for change in ["UPDATE access.auditor_reads SET bytes = 0", "DELETE FROM access.auditor_reads"] {
            #expect(throws: PostgresError.self) { try administration.script(change) }
        }
        administration.close()
        await own.store.shutdown()
        await own.pool.shutdown()
        try TestDatabase.drop(configuration)
    }
}
