import EventStorePostgres
import Postgres
import Testing

/// Nobody changes the log: not the service, for want of a right; not a superuser, for the triggers.
/// Serialized: each test takes connections of its own, and a server has a hundred.
@Suite(.serialized, .timeLimit(.minutes(3))) struct AppendOnlyTests {
    private static let changes = [
        "UPDATE log.events SET payload = payload", "DELETE FROM log.events", "TRUNCATE log.events",
        "UPDATE log.batches SET recorded_at_us = 0", "DELETE FROM log.batches", "TRUNCATE log.batches",
        "UPDATE log.ledgers SET name = name", "DELETE FROM log.ledgers", "TRUNCATE log.ledgers",
        "UPDATE log.events SET payload = payload WHERE false",
        """
        INSERT INTO log.batches (ledger_id, last_position, prev_position, recorded_at_us) VALUES (1, 0, -1, 0)
        ON CONFLICT (ledger_id, last_position) DO UPDATE SET recorded_at_us = 1
        """,
        "UPDATE personal.disclosures SET ciphertext = ''", "TRUNCATE personal.disclosures",
        "TRUNCATE log.ledgers, log.batches, log.events, personal.disclosures CASCADE",
        "UPDATE proof.nodes SET hash = hash", "DELETE FROM proof.nodes", "TRUNCATE proof.nodes",
        "UPDATE proof.checkpoints SET note = note", "DELETE FROM proof.checkpoints", "TRUNCATE proof.checkpoints",
        "UPDATE proof.cosignatures SET line = line", "DELETE FROM proof.cosignatures", "TRUNCATE proof.cosignatures",
        "UPDATE proof.final_checkpoints SET note = note", "DELETE FROM proof.final_checkpoints",
        "TRUNCATE proof.final_checkpoints",
    ]
    private static let inserts = [
        "INSERT INTO log.ledgers (ledger_id, name) VALUES (2147483000, 'x')",
        "INSERT INTO log.batches (ledger_id, last_position, prev_position, recorded_at_us) VALUES (1, 9, 8, 7)",
        """
        INSERT INTO log.events (ledger_id, position, stream_id, version, leaf, leaf_hash, salt, payload)
        SELECT 1, 1, gen_random_uuid(), 1, '', '', '', ''
        """,
        """
        INSERT INTO personal.disclosures (ledger_id, position, ordinal, subject, leaf_hash, ciphertext)
        VALUES (1, 1, 0, gen_random_uuid(), sha256(''), '')
        """,
        "INSERT INTO proof.nodes (ledger_id, level, node_index, hash) VALUES (1, 1, 0, sha256(''))",
        """
        INSERT INTO proof.checkpoints (ledger_id, origin, size, root, note, signed_at)
        VALUES (1, 'x', 1, sha256(''), 'x', now())
        """,
        """
        INSERT INTO proof.final_checkpoints (size, finalised_at, ledger_id, origin, anchor, note)
        VALUES (1, now(), 1, 'x', sha256(''), 'x')
        """,
    ]

    private func sqlState(_ statement: String, after setting: String) async throws -> String? {
        let superuser = try await TestDatabase.superuser()
        return try await TestDatabase.withConnection(superuser) { connection in
            try connection.script(setting)
            do {
                try connection.execute(Statement(unchecked: statement, .unprepared))
                return nil
            } catch let error as PostgresError {
                return error.sqlState
            }
        }
    }

    @Test(arguments: changes + inserts + ["DELETE FROM personal.disclosures"])
    func `refuses the service any change`(_ statement: String) async throws {
        #expect(try await sqlState(statement, after: "SET ROLE parley_service") == SQLState.insufficientPrivilege)
    }

    @Test(
        arguments: changes,
        ["RESET ROLE", "SET session_replication_role = replica", "SET ROLE parley_owner"])
    func `refuses superuser and owner any change`(_ statement: String, _ setting: String) async throws {
        #expect(try await sqlState(statement, after: setting) == "PY001")
    }

    @Test func `refuses an append outside READ COMMITTED`() async throws {
        let setting = """
            SET ROLE parley_service;
            SET default_transaction_isolation = 'repeatable read';
            """
        let call = """
            SELECT log.append_batch(1, '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}',
                                    '{}', '{}', '{}', '{}', '{}')
            """
        #expect(try await sqlState(call, after: setting) == "PY003")
    }
}
