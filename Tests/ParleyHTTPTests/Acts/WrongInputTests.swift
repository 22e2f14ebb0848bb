import HTTPTypes
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// Wrong input on every act, generated over the request types: a clear problem each, nothing recorded.
@Suite
struct WrongInputTests {
    /// The acts at a negotiation; those on parties and campaigns have `WrongCampaignBodyTests`.
    static let bodies: [any ActBody.Type] = ActRoutes.bodies + CaucusRoutes.bodies + DemandRoutes.bodies
    static let operations = bodies.map { $0.operation }

    @Test(arguments: operations)
    func `a malformed request records nothing`(_ operation: OperationID) async throws {
        let row = try #require(PolicyTable.row(of: operation))
        let body = try #require(Self.bodies.first { $0.operation == operation })
        let table = try await Table.open()
        try await table.employer.post(table.path + "/offers", Table.terms("0.95")).expect(201)
        let caller = try await table.seated(for: row)
        let start = try await table.version()
        let path = ExamplePath.of(row, negotiation: table.path)
        let key = ["Idempotency-Key": Caller.freshKey(), "If-Match": "\"\(start)\""]
        let example = Table.object(body.example)

        try await caller.send(.post, path, body: Array("{\"a\":".utf8), headers: key).expect(400, "malformed-json")
        try await caller.send(.post, path, body: Array("{\"a\":1,\"a\":2}".utf8), headers: key)
            .expect(400, "malformed-json")
        try await caller.send(.post, path, body: [0x7B, 0x22, 0xFF, 0x22, 0x7D], headers: key)
            .expect(400, "malformed-json")
        let deep = Array((String(repeating: "[", count: 40) + String(repeating: "]", count: 40)).utf8)
        try await caller.send(.post, path, body: deep, headers: key).expect(400, "malformed-json")
        var other = key
        other["Content-Type"] = "text/plain"
        try await caller.send(.post, path, body: example.encoded(), headers: other)
            .expect(415, "unsupported-media-type")
        let large = Array(repeating: UInt8(ascii: " "), count: RequestBodyReader.maximumBytes + 1)
        try await caller.send(.post, path, body: large, headers: key).expect(413, "payload-too-large")
        try await caller.send(.post, path + "?validate=true", body: example.encoded(), headers: key)
            .expect(400, "unknown-parameter")
        try await caller.send(.post, path + "?validate_only=yes", body: example.encoded(), headers: key)
            .expect(400, "invalid-parameter")
        try await caller.send(.post, path, body: example.encoded(), headers: ["If-Match": "\"\(start)\""])
            .expect(400, "idempotency-key-missing")
        let long = String(repeating: "k", count: 256)
        try await caller.send(
            .post, path, body: example.encoded(), headers: ["Idempotency-Key": long, "If-Match": "\"\(start)\""]
        ).expect(400, "idempotency-key-invalid")
        try await caller.send(.post, path, body: Array("[]".utf8), headers: key).expect(422, "invalid-body")
        try await caller.send(.post, path, body: Array("{\"recorded_at\":\"2026\"}".utf8), headers: key)
            .expect(422, "invalid-body")
        try await caller.send(
            .post, path, body: example.encoded(), headers: ["Idempotency-Key": Caller.freshKey(), "If-Match": "17"]
        ).expect(400, "invalid-precondition")
        if case .required = row.precondition {
            try await caller.send(
                .post, path, body: example.encoded(), headers: ["Idempotency-Key": Caller.freshKey()]
            ).expect(428, "precondition-required")
        }
        #expect(try await table.version() == start)
    }

    @Test(arguments: operations)
    func `an unknown member is named by its pointer`(_ operation: OperationID) async throws {
        let row = try #require(PolicyTable.row(of: operation))
        let body = try #require(Self.bodies.first { $0.operation == operation })
        let table = try await Table.open()
        let caller = try await table.seated(for: row)
        let version = try await table.version()
        let example = Table.object(body.example + [("side_of_table", "employer")])
        let answer = try await caller.post(
            ExamplePath.of(row, negotiation: table.path), example, version: version)
        answer.expect(422, "invalid-body")
        #expect(answer.string("/errors/0/pointer") == "/side_of_table")
        #expect(answer.string("/errors/0/code") == "unknown-member")
        #expect(try await table.version() == version)
    }

    @Test(arguments: bodies.filter { $0.members.contains(where: \.isRequired) }.map { $0.operation })
    func `each required member is missed by name`(_ operation: OperationID) async throws {
        let row = try #require(PolicyTable.row(of: operation))
        let body = try #require(Self.bodies.first { $0.operation == operation })
        let table = try await Table.open()
        let caller = try await table.seated(for: row)
        let version = try await table.version()
        for member in body.members where member.isRequired {
            let rest = Table.object(body.example.filter { $0.name != member.name })
            let answer = try await caller.post(
                ExamplePath.of(row, negotiation: table.path), rest, version: version)
            answer.expect(422, "invalid-body")
            #expect(answer.string("/errors/0/pointer") == "/\(member.name)")
            #expect(answer.string("/errors/0/code") == "missing-member")
        }
        #expect(try await table.version() == version)
    }

    @Test(arguments: [
        ("nothing", "CNY/parcel", "1.10", "item-unknown"), ("per_parcel", "percent", "1.10", "unit-not-of-item"),
        ("per_parcel", "CNY/parcel", "1.1234567", "invalid-body"),
        ("per_parcel", "CNY/parcel", "1234567890123", "invalid-body"),
        ("per_parcel", "CNY/parcel", "1,5", "invalid-body"),
        ("per_parcel", "CNY/parcel", "３．０７", "invalid-body"), ("Per Parcel", "CNY/parcel", "1.10", "invalid-body"),
    ])
    func `a wrong term is refused on every act that tables one`(
        _ item: String, _ unit: String, _ amount: String, _ code: String
    ) async throws {
        let table = try await Table.open()
        try await table.employer.post(table.path + "/offers", Table.terms("0.95")).expect(201)
        let version = try await table.version()
        for act in ["/demands", "/offers", "/offers/E-1/counter-offers", "/imposed-terms"] {
            let answer = try await table.labour.post(
                table.path + act, Table.terms(amount, unit: unit, item: item), version: version)
            // A counter-offer on an unknown item first of all misses what it answers.
            let isStray = code == "item-unknown" && act.hasSuffix("counter-offers")
            answer.expect(422, isStray ? "counter-names-no-item-of-proposal" : code)
        }
        #expect(try await table.version() == version)
    }

    @Test
    func `an amount as a JSON number is refused with its pointer`() async throws {
        let table = try await Table.open()
        let version = try await table.version()
        for number in ["1.10", "1", "1e2"] {
            let body = """
                {"terms":[{"item":"per_parcel","term":{"kind":"scalar","amount":\(number),"unit":"CNY/parcel"}}]}
                """
            let answer = try await table.labour.send(
                .post, table.path + "/demands", body: Array(body.utf8),
                headers: ["Idempotency-Key": Caller.freshKey()])
            answer.expect(422, "decimal-as-number")
            #expect(answer.string("/errors/0/pointer") == "/terms/0/term/amount")
        }
        #expect(try await table.version() == version)
    }

    @Test
    func `one's own offer cannot be accepted, nor one that was withdrawn`() async throws {
        let table = try await Table.open()
        let (labour, employer, path) = (table.labour, table.employer, table.path)
        try await employer.post(path + "/offers", Table.terms("0.95")).expect(201)
        var version = try await table.version()
        try await employer.post(path + "/offers/E-1/acceptances", version: version).expect(403, "proposal-of-own-side")
        try await labour.post(path + "/offers/E-1/withdrawals", version: version)
            .expect(403, "proposal-of-the-other-side")
        try await labour.post(path + "/offers/E-2/acceptances", version: version).expect(404, "proposal-unknown")
        try await employer.post(path + "/offers/E-1/withdrawals", version: version).expect(201)
        version += 1
        try await labour.post(path + "/offers/E-1/acceptances", version: version).expect(409, "proposal-not-open")
        #expect(try await table.version() == version)
    }

    @Test
    func `nobody writes for the other side`() async throws {
        let table = try await Table.open()
        let version = try await table.version()
        try await table.recorderSeated().post(table.path + "/demands", Table.terms("1.30")).expect(403)
        let after = try await table.version()
        let offer = try await table.employer.post(table.path + "/demands", Table.terms("0.90")).expect(201)
        #expect(offer.string("/table/items/0/labour/proposal") == nil)
        #expect(offer.string("/table/items/0/employer/proposal") == "E-1")
        #expect(after > version)
    }

    @Test
    func `a session is closed by its own number only`() async throws {
        let table = try await Table.open()
        try await table.labour.post(table.path + "/sessions", ["form": "negotiation_meeting", "chair": "labour"])
            .expect(201)
        try await table.labour.post(table.path + "/sessions/2/closings").expect(409, "no-session-open")
        let closed = try await table.labour.post(table.path + "/sessions/1/closings", key: "close-1").expect(201)
        let again = try await table.labour.post(table.path + "/sessions/1/closings", key: "close-1").expect(201)
        #expect(closed.bytes == again.bytes)
        try await table.labour.post(table.path + "/sessions/1/closings").expect(409, "no-session-open")
    }
}
