import EventStorePostgres
import Postgres
import Testing

/// A migration that runs again widens nothing, and takes back what was granted beside it.
@Suite(.timeLimit(.minutes(3))) struct RepeatedMigrationTests {
    private static let drift = """
        GRANT UPDATE ON log.events TO parley_service;
        GRANT UPDATE (payload) ON log.events TO parley_auditor;
        GRANT INSERT, TRIGGER, REFERENCES ON log.batches TO parley_projector;
        GRANT SELECT, DELETE ON personal.disclosures TO parley_projector;
        GRANT SELECT ON personal.disclosures TO PUBLIC;
        GRANT DELETE, TRUNCATE ON proof.nodes TO parley_notary;
        GRANT CREATE ON SCHEMA log TO parley_service;
        GRANT EXECUTE ON FUNCTION log.append_batch TO PUBLIC;
        GRANT CREATE ON SCHEMA public TO PUBLIC;
        DO $$ BEGIN EXECUTE format('GRANT ALL ON DATABASE %I TO PUBLIC', current_database()); END $$;
        """

    @Test func `leaves every grant as it is`() async throws {
        let database = try await TestDatabase.create()
        let before = try await EffectiveRights.allGrants(in: database)
        try await migrate(database)
        #expect(try await EffectiveRights.allGrants(in: database) == before)
        #expect(before.count > 50)
    }

    @Test func `takes back what was granted beside it`() async throws {
        let database = try await TestDatabase.create()
        let before = try await EffectiveRights.allGrants(in: database)
        try await TestDatabase.run(database, Self.drift)
        #expect(try await EffectiveRights.allGrants(in: database).subtracting(before).count >= 14)
        try await migrate(database)
        #expect(try await EffectiveRights.allGrants(in: database) == before)
    }

    private func migrate(_ database: PostgresConfiguration) async throws {
        try await SchemaMigrator(directory: TestDatabase.schemaDirectory, configuration: database).migrate()
    }
}
