import EventSourcing
import Logging
import Postgres

@testable import EventStorePostgres

/// A database in which a superuser has switched off every trigger and dropped every check: the tests of tampering with what is
/// verified share it, by ledgers of their own.
actor VerificationDatabase {
    static let shared = VerificationDatabase()

    private var made: Task<(store: PostgresEventStore, configuration: PostgresConfiguration), any Error>?

    private static let unlock = """
        DO $unlock$
        DECLARE t record;
        BEGIN
            FOR t IN SELECT c.oid::regclass AS name FROM pg_class AS c
                     WHERE c.relnamespace IN ('log'::regnamespace, 'proof'::regnamespace, 'personal'::regnamespace)
                       AND c.relkind = 'r' LOOP
                EXECUTE format('ALTER TABLE %s DISABLE TRIGGER ALL', t.name);
            END LOOP;
            FOR t IN SELECT k.conrelid::regclass AS name, k.conname FROM pg_constraint AS k
                     WHERE k.connamespace IN ('log'::regnamespace, 'proof'::regnamespace, 'personal'::regnamespace)
                       AND k.contype = 'c' LOOP
                EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', t.name, t.conname);
            END LOOP;
        END
        $unlock$
        """

    /// The database with its running store.
    func database() async throws -> (store: PostgresEventStore, configuration: PostgresConfiguration) {
        if let made { return try await made.value }
        let task = Task {
            let configuration = try await TestDatabase.create()
            try await TestDatabase.run(configuration, Self.unlock)
            let store = PostgresEventStore(configuration: configuration, logger: Logger(label: "test"))
            // Without what listens: the tests say which event names which checkpoint.
            store.readPool.start()
            store.writer.start()
            return (store: store, configuration: configuration)
        }
        made = task
        return try await task.value
    }
}
