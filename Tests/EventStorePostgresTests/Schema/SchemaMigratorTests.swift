import EventSourcing
import EventStorePostgres
import Foundation
import Logging
import Postgres
import Testing

/// Applying schema files, and refusing those that do not fit the database.
/// Serialized: each test takes connections of its own, and a server has a hundred.
@Suite(.serialized, .timeLimit(.minutes(3))) struct SchemaMigratorTests {
    /// A copy of the project's schema that a test may change.
    private struct Copy {
        let directory: String

        init() throws {
            directory = NSTemporaryDirectory() + "parley-schema-\(UInt64.random(in: 0...UInt64.max))"
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            for folder in ["migrations", "functions", "privileges"] {
                try FileManager.default.copyItem(
                    atPath: "\(TestDatabase.schemaDirectory)/\(folder)", toPath: "\(directory)/\(folder)")
            }
        }

        func write(_ text: String, to file: String) throws {
            try text.write(toFile: "\(directory)/\(file)", atomically: true, encoding: .utf8)
        }

        func append(_ text: String, to file: String) throws {
            try write(try String(contentsOfFile: "\(directory)/\(file)", encoding: .utf8) + text, to: file)
        }

        func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: "\(directory)/\(file)") }
        func discard() throws { try FileManager.default.removeItem(atPath: directory) }
    }

    /// A copy, and a database that carries it.
    private func migrated(
        _ body: (Copy, SchemaMigrator, PostgresConfiguration) async throws -> Void
    ) async throws {
        let copy = try Copy()
        let configuration = try await TestDatabase.create(migrated: false)
        let migrator = SchemaMigrator(directory: copy.directory, configuration: configuration)
        try await migrator.migrate()
        try await body(copy, migrator, configuration)
        try copy.discard()
    }

    private func error(_ body: () async throws -> Void) async -> SchemaError? {
        do {
            try await body()
            return nil
        } catch {
            return error as? SchemaError
        }
    }

    @Test func `migrates an empty database once and can run again`() async throws {
        let configuration = try await TestDatabase.create(migrated: false)
        let migrator = SchemaMigrator(directory: TestDatabase.schemaDirectory, configuration: configuration)
        let before = try await migrator.status()
        #expect(before.applied.isEmpty && !before.isCurrent)
        #expect(await error { try await migrator.verify() } == .olderDatabase(pending: before.pending))
        #expect(try await migrator.migrate() == before.pending)
        #expect(try await migrator.migrate() == [])
        try await migrator.verify()
        #expect(try await migrator.status().applied.map(\.file) == before.pending)
    }

    @Test func `lets two migrations of one database run at once`() async throws {
        let configuration = try await TestDatabase.create(migrated: false)
        let migrator = SchemaMigrator(directory: TestDatabase.schemaDirectory, configuration: configuration)
        let applied = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<3 { group.addTask { try await migrator.migrate() } }
            return try await group.reduce(into: []) { $0.append($1.count) }
        }
        #expect(applied.filter { $0 > 0 }.count == 1)
    }

    @Test func `refuses an edited file and names both hashes`() async throws {
        try await migrated { copy, migrator, _ in
            let applied = try #require(try await migrator.status().applied.first { $0.file.hasPrefix("0002_") })
            try copy.append("-- edited\n", to: "migrations/\(applied.file)")
            guard case .edited(applied.file, applied.hash, let found) = await error({ try await migrator.migrate() })
            else {
                Issue.record("the edited file was taken")
                return
            }
            #expect(found.count == 64 && found != applied.hash)
            #expect(await error { try await migrator.verify() } != nil)
        }
    }

    @Test func `refuses a missing file`() async throws {
        try await migrated { copy, migrator, _ in
            let applied = try #require(try await migrator.status().applied.first { $0.file.hasPrefix("0002_") })
            try copy.remove("migrations/\(applied.file)")
            #expect(
                await error { try await migrator.migrate() }
                    == .missing(file: applied.file, appliedHash: applied.hash))
        }
    }

    @Test func `refuses a newer database`() async throws {
        try await migrated { copy, migrator, _ in
            try copy.write("CREATE TABLE parley.later (id int4 PRIMARY KEY);", to: "migrations/9998_later.sql")
            #expect(try await migrator.migrate() == ["9998_later.sql"])
            let applied = try #require(try await migrator.status().applied.last)
            try copy.remove("migrations/9998_later.sql")
            #expect(
                await error { try await migrator.verify() }
                    == .newerDatabase(file: "9998_later.sql", appliedHash: applied.hash))
        }
    }

    @Test func `refuses a file that comes too late, has no number, or shares one`() async throws {
        try await migrated { copy, migrator, _ in
            try copy.write("SELECT 1;", to: "migrations/0000_zero.sql")
            #expect(await error { try await migrator.migrate() } == .badFileName("0000_zero.sql"))
            try copy.remove("migrations/0000_zero.sql")
            try copy.write("SELECT 1;", to: "migrations/9999_last.sql")
            try await migrator.migrate()
            try copy.write("SELECT 1;", to: "migrations/9000_between.sql")
            guard
                case .outOfOrder("9000_between.sql", _, "9999_last.sql") = await error({ try await migrator.migrate() })
            else {
                Issue.record("a late file was taken")
                return
            }
            try copy.write("SELECT 1;", to: "migrations/9999_second.sql")
            #expect(
                await error { try await migrator.migrate() } == .duplicateNumber("9999_last.sql", "9999_second.sql"))
        }
    }

    @Test func `leaves nothing of a file that fails, and everything before it`() async throws {
        try await migrated { copy, migrator, configuration in
            try copy.write("CREATE TABLE parley.good (id int4 PRIMARY KEY);", to: "migrations/9001_good.sql")
            try copy.write(
                "CREATE TABLE parley.half (id int4 PRIMARY KEY); SELECT 1/0;", to: "migrations/9002_bad.sql")
            guard case .failed("migrations/9002_bad.sql", _, _) = await error({ try await migrator.migrate() }) else {
                Issue.record("the file did not fail")
                return
            }
            #expect(try await migrator.status().pending == ["9002_bad.sql"])
            let exists = try await TestDatabase.withConnection(configuration) { connection in
                try connection.execute(
                    "SELECT to_regclass('parley.good') IS NOT NULL AND to_regclass('parley.half') IS NULL")[0].bool(0)
            }
            #expect(exists)
        }
    }

    @Test func `migrates and serves as an owner of the database who is no superuser`() async throws {
        let name = "parley_store_test_\(UInt32.random(in: 0...UInt32.max))"
        let administrator = try TestDatabase.administrator()
        try await TestDatabase.run(administrator, "CREATE ROLE \(name) LOGIN CREATEROLE PASSWORD '\(name)'")
        try await TestDatabase.run(administrator, "CREATE DATABASE \(name) OWNER \(name)")
        var configuration = administrator
        configuration.database = name
        configuration.keywords["user"] = name
        configuration.keywords["password"] = name
        try await SchemaMigrator(directory: TestDatabase.schemaDirectory, configuration: configuration).migrate()
        let store = PostgresEventStore(configuration: configuration, logger: Logger(label: "test"))
        store.start()
        try await store.createLedger(LedgerID(1), name: "owned")
        #expect(try await store.append(Examples.item(Examples.stream()), to: LedgerID(1)).appended != nil)
        await store.shutdown()
        try await TestDatabase.run(administrator, "DROP DATABASE \(name)")
        try await TestDatabase.run(administrator, "DROP ROLE \(name)")
    }

    @Test func `says clearly that the user may not set up the roles`() async throws {
        var configuration = try await TestDatabase.create(migrated: false)
        let name = "parley_store_test_\(UInt32.random(in: 0...UInt32.max))"
        try await TestDatabase.run(configuration, "CREATE ROLE \(name) LOGIN PASSWORD '\(name)'")
        let administrator = configuration
        configuration.keywords["user"] = name
        configuration.keywords["password"] = name
        let migrator = SchemaMigrator(directory: TestDatabase.schemaDirectory, configuration: configuration)
        let failure = await error { try await migrator.migrate() }
        guard case .failed("privileges/roles.sql", let reason, let hint) = failure else {
            Issue.record("not the failure that was expected: \(String(describing: failure))")
            return
        }
        #expect(reason.contains(name) && hint?.contains("CREATEROLE") == true)
        try await TestDatabase.run(administrator, "DROP ROLE \(name)")
    }

    @Test func `says which path cannot be read`() async throws {
        let migrator = SchemaMigrator(
            directory: "/nonexistent", configuration: try await TestDatabase.superuser())
        #expect(
            await error { try await migrator.migrate() } == .unreadable(path: "/nonexistent/migrations"))
    }
}
