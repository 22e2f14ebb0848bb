import EventSourcing
import EventStorePostgres
import Logging
import Postgres
import Synchronization
import Testing

/// A clean log passes; each kind of tampering is found and named.
/// Serialized: each test takes connections of its own, and a server has a hundred.
@Suite(.serialized, .timeLimit(.minutes(3))) struct LogDoctorTests {
    private static let functions = TestDatabase.schemaDirectory + "/functions"

    /// A database with one ledger of 12 events on 3 streams, the second of them closed, one with a disclosure.
    private func database() async throws -> PostgresConfiguration {
        let configuration = try await TestDatabase.create()
        let store = PostgresEventStore(configuration: configuration, logger: Logger(label: "test"))
        store.start()
        let ledger = LedgerID(1)
        try await store.createLedger(ledger, name: "examined")
        let streams = (0..<3).map { _ in Examples.stream() }
        for stream in streams { _ = try await store.append(Examples.item(stream, events: 3), to: ledger) }
        _ = try await store.append(Examples.item(streams[1], closes: true), to: ledger)
        let disclosure = Disclosure(
            subject: Examples.uuid(), leafHash: [UInt8](repeating: 7, count: 32), ciphertext: [1])
        let personal = AppendItem(
            command: Examples.command(),
            writes: [
                StreamWrite(
                    stream: streams[0], expected: .any,
                    events: [Examples.event(disclosures: [disclosure]), Examples.event()])
            ])
        _ = try await store.append(personal, to: ledger)
        await store.shutdown()
        return configuration
    }

    @Test func `finds nothing in a clean log and tells its progress`() async throws {
        let told = Mutex<[DoctorProgress]>([])
        let findings = try await LogDoctor(
            configuration: try await database(), functionDirectory: Self.functions
        ).examine { progress in
            told.withLock { $0.append(progress) }
        }
        #expect(findings.filter { !$0.passed } == [])
        #expect(findings.count == 12)
        let last = told.withLock { $0.last }
        #expect(last?.ledger == LedgerID(1) && last?.done == 12 && last?.total == 12)
    }

    struct Tampering: Sendable {
        let sql: String
        let finding: String
    }

    private static let unlock = """
        ALTER TABLE log.events DISABLE TRIGGER append_only;
        ALTER TABLE log.batches DISABLE TRIGGER append_only;
        ALTER TABLE personal.disclosures DISABLE TRIGGER append_only;
        ALTER TABLE log.events DROP CONSTRAINT events_columns_match_leaf;
        """
    private static let relock = """
        ALTER TABLE log.events ENABLE ALWAYS TRIGGER append_only;
        ALTER TABLE log.batches ENABLE ALWAYS TRIGGER append_only;
        ALTER TABLE personal.disclosures ENABLE ALWAYS TRIGGER append_only;
        """

    static let tamperings: [Tampering] = [
        Tampering(sql: "UPDATE log.events SET payload = payload || ' ' WHERE position = 5", finding: "leaves"),
        Tampering(sql: "UPDATE log.events SET salt = leaf_hash WHERE position = 5", finding: "leaves"),
        Tampering(sql: "UPDATE log.events SET leaf = set_byte(leaf, 100, 90) WHERE position = 5", finding: "leaves"),
        Tampering(sql: "UPDATE log.events SET leaf_hash = salt WHERE position = 12", finding: "leaves"),
        Tampering(sql: "UPDATE log.events SET version = 9 WHERE position = 12", finding: "leaves"),
        Tampering(
            sql: """
                UPDATE log.events SET leaf = set_byte(leaf, 44, 255 - get_byte(leaf, 44)) WHERE position = 5;
                UPDATE log.events SET leaf_hash = sha256('\\x00'::bytea || leaf) WHERE position = 5
                """, finding: "leaves"),
        Tampering(sql: "UPDATE personal.disclosures SET leaf_hash = sha256('')", finding: "leaves"),
        Tampering(
            sql: """
                INSERT INTO personal.disclosures (ledger_id, position, ordinal, subject, leaf_hash, ciphertext)
                VALUES (1, 1, 0, gen_random_uuid(), sha256(''), '')
                """, finding: "leaves"),
        Tampering(sql: "DELETE FROM log.events WHERE position = 5", finding: "positions"),
        Tampering(sql: "DELETE FROM log.events WHERE position = 12", finding: "positions"),
        Tampering(sql: "DELETE FROM log.events WHERE position = 5", finding: "stream versions"),
        Tampering(sql: "UPDATE log.events SET item_events = 2 WHERE position = 1", finding: "items"),
        Tampering(
            sql: "UPDATE log.events SET command_id = gen_random_uuid(), item_events = 1 WHERE position = 2",
            finding: "items"),
        Tampering(
            sql: "UPDATE log.batches SET recorded_at_us = 1 + recorded_at_us WHERE prev_position=6", finding: "times"),
        Tampering(sql: "UPDATE log.batches SET recorded_at_us = 1 WHERE last_position = 9", finding: "batches"),
        Tampering(sql: "DELETE FROM log.batches WHERE last_position = 6", finding: "batches"),
        Tampering(
            sql: "UPDATE log.events SET leaf = set_byte(leaf, 9, 4) WHERE position = 1", finding: "closed streams"),
        Tampering(
            sql: "INSERT INTO proof.nodes (ledger_id, level, node_index, hash) VALUES (1, 1, 0, sha256(''))",
            finding: "tree"),
    ]

    @Test(arguments: tamperings)
    func `finds what a superuser changed behind the triggers`(_ tampering: Tampering) async throws {
        let configuration = try await database()
        try await TestDatabase.run(configuration, Self.unlock)
        let changed = try await TestDatabase.withConnection(configuration) { connection in
            try tampering.sql.split(separator: ";").map {
                try connection.execute(Statement(unchecked: String($0), .unprepared)).affected
            }
        }
        #expect(changed.allSatisfy { $0 > 0 })
        try await TestDatabase.run(configuration, Self.relock)
        let failed = try await LogDoctor(configuration: configuration, functionDirectory: Self.functions).examine()
            .filter { !$0.passed }
        #expect(failed.contains { $0.check == "ledger 1: \(tampering.finding)" && $0.cure != nil }, "\(failed)")
    }

    @Test func `counts erased content and goes on`() async throws {
        let configuration = try await database()
        try await TestDatabase.run(configuration, "SET ROLE parley_eraser; DELETE FROM personal.disclosures;")
        let findings = try await LogDoctor(configuration: configuration, functionDirectory: Self.functions).examine()
        #expect(findings.filter { !$0.passed } == [])
        #expect(findings.contains { $0.detail.contains("1 without their personal content") })
    }

    @Test(arguments: [
        ("GRANT INSERT ON log.events TO parley_projector", "privileges"),
        ("ALTER TABLE log.events DISABLE TRIGGER append_only", "append-only triggers"),
        ("ALTER TABLE log.batches ENABLE TRIGGER append_only", "append-only triggers"),
        ("DROP TRIGGER append_only ON log.ledgers", "append-only triggers"),
        (
            "CREATE OR REPLACE FUNCTION log.refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'",
            "append-only triggers"
        ),
    ])
    func `finds loosened rights and triggers`(_ sql: String, _ check: String) async throws {
        let configuration = try await TestDatabase.create()
        try await TestDatabase.run(configuration, sql)
        let failed = try await LogDoctor(configuration: configuration, functionDirectory: Self.functions).examine()
            .filter { !$0.passed }
        #expect(failed.map(\.check) == [check])
    }

    static let alterations: [String] = [
        "ALTER FUNCTION log.append_batch SECURITY INVOKER",
        "ALTER FUNCTION log.append_batch RESET search_path",
        "ALTER FUNCTION log.append_batch SET search_path = public, pg_catalog",
        "ALTER FUNCTION log.refusals VOLATILE",
        "ALTER FUNCTION log.leaf_bytes PARALLEL UNSAFE",
        "ALTER FUNCTION log.now_us OWNER TO CURRENT_USER",
        "DROP FUNCTION log.create_ledger",
        "CREATE FUNCTION log.now_us(int4) RETURNS int8 LANGUAGE sql AS 'SELECT 1::int8'",
        """
        CREATE FUNCTION log.insert_event() RETURNS int4 LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'
        """,
        // One character of a body, which says the same.
        """
        CREATE OR REPLACE FUNCTION log.now_us() RETURNS int8 LANGUAGE sql VOLATILE
        AS ' SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::int8  '
        """,
        """
        CREATE OR REPLACE FUNCTION log.now_us() RETURNS int8 LANGUAGE sql VOLATILE AS 'SELECT 0::int8'
        """,
    ]

    @Test(arguments: alterations)
    func `finds a function that is not its file's`(_ alteration: String) async throws {
        let configuration = try await TestDatabase.create()
        let fingerprint: Statement = """
            SELECT md5(string_agg(pg_get_functiondef(p.oid) || r.rolname, ';' ORDER BY p.oid))
            FROM pg_proc AS p
            JOIN pg_namespace AS n ON n.oid = p.pronamespace
            JOIN pg_roles AS r ON r.oid = p.proowner
            WHERE n.nspname = 'log'
            """
        func current() async throws -> String? {
            try await TestDatabase.withConnection(configuration) { try $0.execute(fingerprint).first?.text(0) }
        }
        let before = try #require(try await current())
        try await TestDatabase.run(configuration, alteration)
        #expect(try await current() != before)
        let doctor = LogDoctor(configuration: configuration, functionDirectory: Self.functions)
        let failed = try await doctor.examine().filter { !$0.passed }
        #expect(failed.map(\.check) == ["functions"], "\(failed)")
        #expect(failed.allSatisfy { $0.cure != nil })
    }

    @Test func `a folder without functions, or without being there, is told`() async throws {
        let configuration = try await TestDatabase.create()
        let empty = LogDoctor(
            configuration: configuration, functionDirectory: TestDatabase.schemaDirectory + "/histories")
        #expect(try await empty.examine().contains { $0.check == "functions" && !$0.passed })
        let missing = LogDoctor(configuration: configuration, functionDirectory: "/nonexistent")
        await #expect(throws: SchemaError.self) { try await missing.examine() }
    }
}
