import EventSourcing
import HTTPTypes
import StrictJSON
import Testing

@testable import ParleyHTTP
@testable import ParleyService

/// Cost estimates that a side keeps to itself.
@Suite struct PrivateEstimateTests {
    private static func table() async throws -> (table: Table, path: String) {
        let table = try await Table.open()
        try await table.seatEverybody()
        try await table.employer.post(table.path + "/offers", Table.terms("1.10")).expect(201)
        return (table, table.path + "/caucus/cost-estimates")
    }

    private static func body(remark: String? = nil, proposals: [JSONValue] = ["E-1"]) -> JSONValue {
        var object = JSONObject(KeepCostEstimateRequest.example.map { (key: $0.name, value: $0.value) })
        object["proposals"] = .array(proposals)
        if let remark { object["remark"] = .string(remark) }
        return .object(object)
    }

    @Test func `what a side estimates for itself moves nothing, and is attached when the chief releases it`()
        async throws
    {
        let (table, path) = try await Self.table()
        let version = try await table.version()
        let before = try await table.employer.get(table.path + "/cost-estimates").expect(200)
        let dry = try await table.second.post(path + "?validate_only=true", Self.body()).expect(200)
        #expect(dry.string("/events/1/type") == "PrivateEstimateKept")
        let kept = try await table.second.post(path, Self.body(remark: "先不给对方看"), key: "keep").expect(201)
        #expect(kept.string("/side") == "labour" && kept.header("Location") == table.path + "/caucus")
        let cost = "/events/1/data/proposals/0/items/0/estimate/all/cost/total"
        let total = try #require(kept.string(cost))
        #expect(try await table.version() == version)
        let again = try await table.second.post(path, Self.body(remark: "先不给对方看"), key: "keep").expect(201)
        #expect(again.bytes == kept.bytes && again.header("Idempotent-Replayed") == "true")
        try await table.second.post(path, Self.body(), key: "keep").expect(422, "idempotency-key-reused")
        let caucus = try await table.labour.get(table.path + "/caucus").expect(200)
        #expect(caucus.string("/caucuses/0/cost_estimates/0/status") == "kept")
        #expect(caucus.string("/caucuses/0/cost_estimates/0/remark") == "先不给对方看")
        #expect(try await table.employer.get(table.path + "/cost-estimates").bytes == before.bytes)
        #expect(
            try await table.employer.get(table.path + "/caucus").list("/caucuses/0/cost_estimates").isEmpty)
        for (language, text) in [("en", "Cost estimate 1 is kept. E-1: "), ("zh", "保存第 1 号成本测算。E-1：")] {
            let told = try await table.labour.get(
                table.path + "/caucus/labour/timeline", headers: ["Accept-Language": language])
            #expect(told.string("/data/1/text")?.hasPrefix(text) == true)
        }

        try await table.second.post(path + "/1/releases").expect(403, "only-the-chief-may")
        try await table.labour.post(path + "/2/releases").expect(404, "private-estimate-unknown")
        try await table.labour.post(path + "/1/releases?validate_only=true").expect(200)
        #expect(try await table.version() == version)
        let released = try await table.labour.post(path + "/1/releases", key: "release").expect(201)
        #expect(released.string("/events/0/type") == "CostEstimateAttached")
        #expect(released.string("/events/0/data/proposals/0/items/0/estimate/all/cost/total") == total)
        let retried = try await table.labour.post(path + "/1/releases", key: "release").expect(201)
        #expect(retried.bytes == released.bytes)
        try await table.labour.post(path + "/1/releases").expect(409, "private-estimate-already-released")
        let shown = try await table.employer.get(table.path + "/cost-estimates").expect(200)
        #expect(shown.list("/estimates").count == 1 && shown.string("/estimates/0/side") == "labour")
        #expect(
            try await table.labour.get(table.path + "/caucus").string("/caucuses/0/cost_estimates/0/status")
                == "released")
    }

    @Test func `a released estimate is the same event as one that was attached at once`() async throws {
        func attached(_ release: Bool) async throws -> JSONValue? {
            let (table, path) = try await Self.table()
            if release {
                // What was written when it was kept stays with the side.
                try await table.labour.post(path, Self.body(remark: "先不给对方看")).expect(201)
                try await table.labour.post(path + "/1/releases", ["remark": "依据抽样"], key: "attach").expect(201)
            } else {
                try await table.labour.post(table.path + "/cost-estimates", Self.body(remark: "依据抽样"), key: "attach")
                    .expect(201)
            }
            let events = try await table.employer.get(table.path + "/events?direction=backward&limit=1").expect(200)
            #expect(events.string("/data/0/disclosures/remark") == "依据抽样" && !events.text.contains("先不给"))
            return events["/data/0/data"]
        }
        let (released, atOnce) = (try await attached(true), try await attached(false))
        #expect(released != nil && released == atOnce)
    }

    @Test func `nothing on the shared record tells that an estimate was kept before`() async throws {
        let (table, path) = try await Self.table()
        try await table.labour.post(path, Self.body(remark: "先不给对方看")).expect(201)
        let when = "2026-03-01"
        try await table.labour.post(path + "/1/releases", ["remark": "依据抽样", "occurred_at": .string(when)]).expect(201)
        var body = JSONObject()
        if case .object(let known) = Self.body(remark: "依据抽样") { body = known }
        body["occurred_at"] = .string(when)
        let id = try #require(StreamID(String(table.path.split(separator: "/").last ?? "")))
        let log = table.server.service.log
        let last = try await log.lastVersion(of: id, in: table.server.ledger)
        let rows = try await log.events(
            of: id, in: table.server.ledger, after: StreamVersion(last.number - 1), limit: 1)
        let row = try #require(rows.first)
        let (_, envelope) = try NegotiationEventCodec.current.decode(row)
        #expect(
            envelope.fingerprint?.bytes
                == CommandFingerprint.of(
                    method: "POST", path: table.path + "/cost-estimates", command: .object(body)))
    }

    @Test func `what cannot be costed on the table is not kept`() async throws {
        let (table, path) = try await Self.table()
        try await table.labour.post(path, Self.body(proposals: ["E-9"])).expect(404, "proposal-unknown")
        try await table.labour.post(path, Self.body(proposals: ["E-1", "E-1"])).expect(422)
        try await table.labour.post(path, ["proposals": ["E-1"]]).expect(422, "invalid-body")
        #expect(try await table.labour.get(table.path + "/caucus").integer("/caucuses/0/version") == 0)
        // A retry is answered as the first try was, even after the proposal left the table.
        let first = try await table.labour.post(path, Self.body(), key: "first").expect(201)
        try await table.employer.post(table.path + "/offers/E-1/withdrawals", version: try await table.version())
            .expect(201)
        let again = try await table.labour.post(path, Self.body(), key: "first").expect(201)
        #expect(again.bytes == first.bytes)
        try await table.labour.post(path, Self.body()).expect(409)
        // It cannot go on the shared record now, and stays kept.
        try await table.labour.post(path + "/1/releases").expect(409)
        #expect(
            try await table.labour.get(table.path + "/caucus").string("/caucuses/0/cost_estimates/0/status") == "kept")
        for outsider in [table.stranger, table.mediator] {
            let answer = try await outsider.post(path, Self.body())
            #expect([403, 404].contains(answer.status))
        }
    }
}
