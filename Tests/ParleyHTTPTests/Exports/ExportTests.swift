import AsyncHTTPClient
import EventSourcing
import EventStorePostgres
import HTTPTypes
import HummingbirdTesting
import Logging
import NIOCore
import NIOHTTP1
import ParleyService
import Postgres
import ServiceLifecycle
import StrictJSON
import Testing
import Transparency

@testable import ParleyHTTP

/// The analysts' views over HTTP, from PostgreSQL to the socket.
@Suite struct ExportTests {
    /// A server over a database of its own, with views that only tests have.
    private static func withServer(
        _ views: String, _ configuration: ServerConfiguration = ServerConfiguration(),
        onListening: @escaping @Sendable (Int?) async -> Void = { _ in }, _ body: (TestServer) async throws -> Void
    ) async throws {
        let own = try await TestDatabase.makeDatabase()
        let administration = try PostgresConnection(own, logger: Logger(label: "test"))
        try administration.script(views)
        try administration.script("GRANT SELECT ON ALL TABLES IN SCHEMA parley_v1 TO parley_service")
        let database = try TestDatabase.open(own, reads: 1_024)
        let server = try await TestServer.make(over: database, configuration: configuration, onListening: onListening)
        try await body(server)
        administration.close()
        await database.exports.shutdown()
        await database.store.shutdown()
        await database.pool.shutdown()
        try TestDatabase.drop(own)
    }

    private static let twoLedgers = """
        CREATE VIEW parley_v1.fact_example AS
        SELECT l::bigint AS ledger_id, g::text AS item, (g / -8.0)::numeric(18,6) AS amount, '=1+1'::text AS note
        FROM generate_series(1, 5000) AS l, generate_series(1, 3) AS g;
        COMMENT ON VIEW parley_v1.fact_example IS E'An example; one row an item.\\n示例；每项一行。';
        COMMENT ON COLUMN parley_v1.fact_example.amount IS E'An amount.\\n金额。';
        COMMENT ON RULE "_RETURN" ON parley_v1.fact_example IS 'ledger_id, item'
        """

    @Test func `an analyst takes the rows of the own ledger, as CSV or as lines`() async throws {
        try await Self.withServer(Self.twoLedgers) { server in
            let analyst = try await server.caller("ana", .analyst)
            let ledger = server.ledger.number
            let csv = try await analyst.get("/v1/exports/fact_example").expect(200)
            #expect(csv.header("Content-Type") == "text/csv; charset=utf-8")
            #expect(csv.header("Content-Disposition") == "attachment; filename=\"fact_example.csv\"")
            #expect(csv.header("Cache-Control") == "no-store" && csv.header("ETag") == nil)
            #expect(csv.header("Parley-Source-Position") == "0")
            let rows = ["-0.125000", "-0.250000", "-0.375000"].enumerated().map { index, amount in
                "\(ledger),\(index + 1),\(amount),'=1+1\r\n"
            }
            #expect(csv.text == "ledger_id,item,amount,note\r\n" + rows.joined())
            for type in ["application/x-ndjson", "application/jsonl"] {
                let lines = try await analyst.get("/v1/exports/fact_example", headers: ["Accept": type]).expect(200)
                #expect(lines.header("Content-Type") == type)
                #expect(lines.text.split(separator: "\n").count == 3)
                #expect(
                    lines.text.hasPrefix(
                        #"{"ledger_id":\#(ledger),"item":"1","amount":"-0.125000","note":"=1+1"}"#))
            }
            try await analyst.get("/v1/exports/fact_example", headers: ["Accept": "application/json"]).expect(406)
            let head = try await analyst.send(.head, "/v1/exports/fact_example").expect(200)
            #expect(head.header("Content-Type") == "text/csv; charset=utf-8" && head.bytes.isEmpty)
            try await analyst.get("/v1/exports/nothing").expect(404, "view-unknown")
            try await analyst.get("/v1/exports/pg_class").expect(404, "view-unknown")
            try await analyst.get("/v1/exports/fact_example?limit=3").expect(400, "unknown-parameter")
        }
    }

    @Test func `the list has columns, units and keys in both languages, from the catalogue`() async throws {
        try await Self.withServer(Self.twoLedgers) { server in
            let auditor = try await server.caller("aud", .auditor)
            let answer = try await auditor.get("/v1/exports").expect(200)
            #expect(answer.string("/contract") == "parley_v1" && answer.integer("/position") == 0)
            let views = answer.objects("/data")
            let example = try #require(views.first { $0.string("/view") == "fact_example" })
            #expect(example.string("/url") == "/v1/exports/fact_example")
            #expect(example.string("/description/zh") == "示例；每项一行。")
            #expect(example.list("/primary_key") == ["ledger_id", "item"])
            #expect(example.string("/columns/2/type") == "numeric(18,6)")
            #expect(example.string("/columns/2/description/en") == "An amount.")
            let dates = try #require(views.first { $0.string("/view") == "dim_date" })
            #expect(dates.list("/primary_key") == ["calendar_date"])
            for role in Role.allCases where role != .analyst && role != .auditor {
                try await server.caller("no-\(role.rawValue)", role).get("/v1/exports").expect(403, "forbidden")
            }
        }
    }

    @Test func `the whole package comes as one archive of the own ledger`() async throws {
        try await Self.withServer(Self.twoLedgers) { server in
            let analyst = try await server.caller("ana", .analyst)
            for (query, format) in [("", "csv"), ("?format=csv", "csv"), ("?format=jsonl", "jsonl")] {
                let answer = try await analyst.get("/v1/exports/package" + query).expect(200)
                #expect(answer.header("Content-Type") == "application/x-tar")
                #expect(answer.header("Content-Disposition") == "attachment; filename=\"parley_v1-\(format).tar\"")
                #expect(answer.header("Cache-Control") == "no-store")
                let archive = try TarArchive(parsing: answer.bytes)
                let example = try #require(archive.content(of: "fact_example.\(format)"))
                let alone = try await analyst.get(
                    "/v1/exports/fact_example",
                    headers: ["Accept": format == "csv" ? "text/csv" : "application/jsonl"]
                ).expect(200)
                #expect(example == alone.bytes)
                let views = try await analyst.get("/v1/exports").expect(200).objects("/data")
                    .compactMap { $0.string("/view") }
                #expect(
                    Set(archive.names) == Set(views.map { "\($0).\(format)" } + ["datapackage.json", "README.md"]))
            }
            let head = try await analyst.send(.head, "/v1/exports/package").expect(200)
            #expect(head.header("Content-Type") == "application/x-tar" && head.bytes.isEmpty)
            try await analyst.get("/v1/exports/package?format=xlsx").expect(400, "invalid-parameter")
            try await analyst.get("/v1/exports/package", headers: ["Accept": "text/csv"]).expect(406)
            for role in Role.allCases where role != .analyst && role != .auditor {
                try await server.caller("no-\(role.rawValue)", role).get("/v1/exports/package").expect(403, "forbidden")
            }
        }
    }

    @Test func `every view of the contract can be taken`() async throws {
        let server = try await TestServer.make()
        let analyst = try await server.caller("all", .analyst)
        let views = try await analyst.get("/v1/exports").expect(200).objects("/data").compactMap { $0.string("/view") }
        #expect(views.contains("dim_date") && views.contains("_freshness"))
        for view in views {
            let csv = try await analyst.get("/v1/exports/\(view)").expect(200)
            #expect(csv.text.hasSuffix("\r\n"), "\(view)")
        }
    }

    @Test(.timeLimit(.minutes(2)))
    func `rows are sent while they are read, and a failure on the way ends the connection`() async throws {
        var configuration = ServerConfiguration()
        configuration.api = .host("127.0.0.1", port: 0)
        configuration.admin = .host("127.0.0.1", port: 0)
        configuration.drainDelay = .zero
        let views = """
            CREATE VIEW parley_v1.fact_broken AS
            SELECT g::bigint AS number, (1000000 / (100000 - g))::bigint AS quotient, repeat('x', 100)::text AS filler
            FROM generate_series(1, 200000) AS g;
            CREATE VIEW parley_v1.fact_long AS
            SELECT g::bigint AS number, repeat('x', 100)::text AS filler FROM generate_series(1, 400000) AS g
            """
        let (ports, listening) = AsyncStream.makeStream(of: Int?.self)
        try await Self.withServer(views, configuration, onListening: { listening.yield($0) }) { server in
            let analyst = try await server.caller("ana", .analyst)
            try await withThrowingTaskGroup(of: Void.self) { group in
                let services = ServiceGroup(services: server.server.services, logger: Logger(label: "parley.test"))
                group.addTask { try await services.run() }
                let port = try #require(await ports.first { _ in true } ?? nil)
                @Sendable func open(_ view: String) async throws -> HTTPClientResponse {
                    var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)/v1/exports/\(view)")
                    request.headers.add(name: "Authorization", value: "Bearer \(analyst.token ?? "")")
                    return try await HTTPClient.shared.execute(request, timeout: .seconds(60))
                }
                let broken = try await open("fact_broken")
                #expect(broken.status == .ok)
                var bytes = 0
                var isBroken = false
                do {
                    for try await buffer in broken.body { bytes += buffer.readableBytes }
                } catch {
                    isBroken = true
                }
                #expect(isBroken)
                #expect(bytes > 5_000_000)
                // Two that nobody reads to their end, and a third.
                let first = try await open("fact_long")
                let second = try await open("fact_long")
                let third = try await open("fact_long")
                #expect(third.status == .tooManyRequests && third.headers.first(name: "Retry-After") == "1")
                // Both at a time: a reader that takes nothing for long is given up.
                @Sendable func length(of answer: HTTPClientResponse) async throws -> Int {
                    try await answer.body.reduce(0) { $0 + $1.readableBytes }
                }
                async let ofFirst = length(of: first)
                async let ofSecond = length(of: second)
                let lengths = try await (ofFirst, ofSecond)
                #expect(lengths.0 > 40_000_000 && lengths.1 == lengths.0)
                let again = try await open("dim_subject")
                #expect(again.status == .ok)
                await services.triggerGracefulShutdown()
                try await group.waitForAll()
            }
        }
    }
}
