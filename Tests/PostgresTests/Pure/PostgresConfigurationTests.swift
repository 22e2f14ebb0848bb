import Testing

@testable import Postgres

struct PostgresConfigurationTests {
    @Test(arguments: [
        "postgresql://clerk:se%20cret@db.example:5433/parley?sslmode=verify-full&application_name=p&connect_timeout=7",
        "host=db.example port=5433 dbname=parley user=clerk password='se cret' sslmode=verify-full"
            + " application_name=p connect_timeout=7",
    ])
    func `reads both forms libpq knows`(_ url: String) throws {
        let configuration = try PostgresConfiguration(url: url)
        #expect(
            configuration.keywords == [
                "host": "db.example", "port": "5433", "dbname": "parley", "user": "clerk", "password": "se cret",
                "sslmode": "verify-full",
            ])
        #expect(configuration.applicationName == "p")
        #expect(configuration.connectTimeout == .seconds(7))
        #expect(configuration.database == "parley")
    }

    @Test func `waits five seconds for a connection unless told otherwise`() throws {
        #expect(try PostgresConfiguration(url: "postgresql://").connectTimeout == .seconds(5))
    }

    @Test(arguments: [
        "postgresql://clerk:hidden@[secret/db", "host=x password=hidden secret", "postgresql://clerk:hidden%zz@/db",
    ])
    func `refuses what libpq refuses, without quoting it`(_ url: String) throws {
        let error = try #require(throws: PostgresConfigurationError.self) { try PostgresConfiguration(url: url) }
        #expect(!error.description.contains("hidden") && !error.description.contains("secret"))
    }

    @Test func `names an option that does not exist`() throws {
        let error = try #require(throws: PostgresConfigurationError.self) {
            try PostgresConfiguration(url: "hots=/tmp")
        }
        #expect(error.reason.contains("hots"))
    }

    @Test func `never shows the password`() {
        let configuration = PostgresConfiguration(
            host: "h", port: 1, database: "d", user: "u", password: "secret")
        #expect("\(configuration)" == "host=h port=1 dbname=d user=u")
    }

    @Test func `passes timeouts and settings as escaped options, after those of the address`() throws {
        var configuration = try PostgresConfiguration(url: "options='-c geqo=off'")
        configuration.statementTimeout = .microseconds(1500)
        configuration.idleInTransactionTimeout = .zero
        configuration.settings = [("search_path", "a, b\\c")]
        let options = configuration.connectionKeywords.first { $0.keyword == "options" }?.value
        #expect(
            options == "-c geqo=off -c search_path=a,\\ b\\\\c -c statement_timeout=2"
                + " -c idle_in_transaction_session_timeout=1 -c TimeZone=UTC")
    }

    @Test func `fixes encoding and authentication that must not vary`() throws {
        let configuration = try PostgresConfiguration(url: "client_encoding=LATIN1 gssencmode=require")
        let keywords = configuration.connectionKeywords
        #expect(keywords.contains { $0.keyword == "client_encoding" && $0.value == "UTF8" })
        #expect(keywords.contains { $0.keyword == "gssencmode" && $0.value == "disable" })
        #expect(keywords.map(\.keyword) == keywords.map(\.keyword).sorted())
    }
}
