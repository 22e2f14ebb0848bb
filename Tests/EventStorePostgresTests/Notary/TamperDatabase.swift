import EventSourcing
import EventStorePostgres
import Logging
import Postgres

/// A database whose triggers and checks a superuser has switched off: the tests of tampering share it.
actor TamperDatabase {
    static let shared = TamperDatabase()

    private var made: Task<(store: PostgresEventStore, configuration: PostgresConfiguration), any Error>?

    private static let unlock = """
        ALTER TABLE log.events DISABLE TRIGGER append_only;
        ALTER TABLE log.batches DISABLE TRIGGER append_only;
        ALTER TABLE proof.nodes DISABLE TRIGGER append_only;
        ALTER TABLE proof.checkpoints DISABLE TRIGGER append_only;
        ALTER TABLE proof.final_checkpoints DISABLE TRIGGER append_only;
        ALTER TABLE log.events DROP CONSTRAINT events_columns_match_leaf;
        """

    /// The database with its running store.
    func database() async throws -> (store: PostgresEventStore, configuration: PostgresConfiguration) {
        if let made { return try await made.value }
        let task = Task {
            let configuration = try await TestDatabase.create()
            try await TestDatabase.run(configuration, Self.unlock)
            let store = PostgresEventStore(configuration: configuration, logger: Logger(label: "test"))
            store.start()
            return (store: store, configuration: configuration)
        }
        made = task
        return try await task.value
    }
}
