import Bargaining
import EventSourcing
import HTTPTypes
import StrictJSON
import Testing

@testable import ParleyHTTP
@testable import ParleyService

@Suite
struct CaucusTests {
    private static let floor: JSONValue = [
        "limits": [["item": "per_parcel", "bound": "at_least", "amount": "1.05", "unit": "CNY/parcel"]]
    ]

    @Test
    func `a side reads what it keeps, and nobody else learns whether there is anything`() async throws {
        let table = try await Table.open()
        try await table.seatEverybody()
        let path = table.path + "/caucus"
        let before = try await table.employer.get(path).expect(200)
        let empty = try await table.labour.get(path).expect(200)
        #expect(empty.integer("/caucuses/0/version") == 0)
        let note = try await table.second.post(path + "/notes", ["remark": "先谈休息日"], key: "note").expect(201)
        #expect(note.header("ETag") == "\"2\"")
        #expect(note.header("Location") == path)
        #expect(note.string("/side") == "labour")
        #expect(note.string("/events/1/disclosures/remark") == "先谈休息日")
        let again = try await table.second.post(path + "/notes", ["remark": "先谈休息日"], key: "note").expect(201)
        #expect(again.bytes == note.bytes && again.header("Idempotent-Replayed") == "true")
        try await table.second.post(path + "/notes", ["remark": "别的"], key: "note")
            .expect(422, "idempotency-key-reused")
        try await table.labour.post(path + "/mandates", Self.floor).expect(201)
        try await table.second.post(path + "/mandates", Self.floor).expect(403, "only-the-chief-may")
        try await table.second.post(path + "/drafts", Table.terms("1.10")).expect(201)
        let read = try await table.labour.get(path).expect(200)
        #expect(read.string("/caucuses/0/notes/0/text") == "先谈休息日")
        #expect(read.string("/caucuses/0/mandates/0/limits/0/amount") == "1.05")
        #expect(read.list("/caucuses/0/drafts").count == 1)
        let tag = try #require(read.header("ETag"))
        try await table.labour.get(path, headers: ["If-None-Match": tag]).expect(304)
        // The other side, neutrals and strangers.
        let after = try await table.employer.get(path).expect(200)
        #expect(after.bytes == before.bytes && after.header("ETag") == before.header("ETag"))
        for outsider in [table.recorder, table.mediator, table.stranger] {
            try await outsider.get(path).expect(404, "not-found")
        }
        try await table.stranger.post(path + "/notes", ["remark": "?"]).expect(404, "not-found")
        try await table.mediator.post(path + "/notes", ["remark": "?"]).expect(403, "forbidden")
        let audited = try await table.auditor.get(path).expect(200)
        #expect(audited.list("/caucuses").count == 2)
        #expect(audited.string("/caucuses/0/notes/0/text") == "先谈休息日")
        try await table.auditor.post(path + "/notes", ["remark": "?"]).expect(403, "forbidden")
    }

    @Test
    func `terms outside the mandate are parked, and go on the table when the chief releases them`() async throws {
        let table = try await Table.open()
        try await table.seatEverybody()
        let path = table.path + "/caucus"
        try await table.labour.post(path + "/mandates", Self.floor).expect(201)
        let version = try await table.version()
        let preview = try await table.second.post(table.path + "/offers?validate_only=true", Table.terms("1.00"))
            .expect(200, "outside-mandate")
        #expect(preview.string("/breaches/0/tabled") == "1.00")
        for (language, title) in [("en", "Parked, not tabled"), ("zh", "已搁置，未提出")] {
            let parked = try await table.second.post(
                table.path + "/offers", Table.terms("1.00"), key: "park-\(language)",
                headers: ["Accept-Language": language]
            ).expect(202, "outside-mandate")
            #expect(parked.string("/title") == title)
            #expect(parked.string("/parked/breaches/0/item") == "per_parcel")
        }
        let parked = try await table.second.post(table.path + "/offers", Table.terms("1.00"), key: "park-en")
            .expect(202)
        #expect(parked.integer("/parked/number") == 1 && parked.header("Idempotent-Replayed") == "true")
        #expect(try await table.version() == version)
        try await table.second.post(path + "/parked/1/releases").expect(403, "only-the-chief-may")
        try await table.labour.post(path + "/parked/9/releases").expect(404, "parked-position-unknown")
        try await table.labour.post(path + "/parked/1/releases?validate_only=true").expect(200)
        let tabled = try await table.labour.post(path + "/parked/1/releases", key: "release").expect(201)
        #expect(tabled.header("Location") == table.path + "/proposals/U-1")
        #expect(tabled.string("/table/items/0/labour/term/amount") == "1.00")
        let again = try await table.labour.post(path + "/parked/1/releases", key: "release").expect(201)
        #expect(again.bytes == tabled.bytes)
        try await table.labour.post(path + "/parked/1/releases").expect(409, "parked-position-already-decided")
        try await table.labour.post(path + "/parked/2/drops").expect(201)
        let read = try await table.labour.get(path).expect(200)
        #expect(read.string("/caucuses/0/parked/0/status") == "released")
        #expect(read.string("/caucuses/0/parked/1/status") == "dropped")
        try await table.labour.post(path + "/mandates/1/revocations").expect(201)
        try await table.labour.post(path + "/mandates/1/revocations").expect(409, "mandate-already-revoked")
        try await table.labour.post(path + "/mandates/7/revocations").expect(404, "mandate-unknown")
        try await table.second.post(table.path + "/offers", Table.terms("1.00")).expect(201)
    }

    @Test
    func `a stale act in the caucus shows what was missed there`() async throws {
        let table = try await Table.open()
        let path = table.path + "/caucus"
        try await table.labour.post(path + "/notes", ["remark": "one"]).expect(201)
        try await table.labour.post(path + "/notes", ["remark": "two"], version: 2).expect(201)
        let stale = try await table.labour.post(path + "/notes", ["remark": "three"], version: 2)
            .expect(412, "stale-version")
        #expect(stale.integer("/current_version") == 3)
        #expect(stale.string("/missed_events/0/type") == "CaucusNoteRecorded")
    }

    @Test
    func `a parked act is answered again even when its retry forgot what it answers`() async throws {
        let table = try await Table.open()
        try await table.employer.post(table.path + "/offers", Table.terms("0.95")).expect(201)
        try await table.labour.post(table.path + "/caucus/mandates", Self.floor).expect(201)
        let path = table.path + "/offers/E-1/counter-offers"
        let version = try await table.version()
        let parked = try await table.labour.post(path, Table.terms("1.00"), key: "counter", version: version)
            .expect(202, "outside-mandate")
        let again = try await table.labour.post(path, Table.terms("1.00"), key: "counter").expect(202)
        #expect(again.bytes == parked.bytes)
        try await table.labour.post(path, Table.terms("1.01"), key: "counter").expect(422, "idempotency-key-reused")
        try await table.labour.post(path, Table.terms("1.00"), key: "other").expect(428, "precondition-required")
        let released = try await table.labour.post(table.path + "/caucus/parked/1/releases").expect(201)
        #expect(released.string("/events/0/type") == "CounterOfferMade")
    }

    @Test
    func `wrong limits are named`() async throws {
        let table = try await Table.open()
        let path = table.path + "/caucus/mandates"
        func limit(_ item: String, _ bound: String, _ amount: JSONValue, _ unit: String) -> JSONValue {
            ["item": .string(item), "bound": .string(bound), "amount": amount, "unit": .string(unit)]
        }
        let floor = limit("per_parcel", "at_least", "1.05", "CNY/parcel")
        for (limits, code) in [
            ([limit("nothing", "at_least", "1", "CNY/parcel")], "item-unknown"),
            ([limit("per_parcel", "at_least", "1", "percent")], "unit-not-of-item"),
            ([floor, floor], "item-named-twice"),
            ([floor, limit("per_parcel", "at_most", "1.00", "CNY/parcel")], "limits-contradict"),
            ([limit("per_parcel", "exactly", "1", "CNY/parcel")], "invalid-body"),
            ([limit("per_parcel", "at_least", 1, "CNY/parcel")], "decimal-as-number"), ([], "invalid-body"),
        ] {
            try await table.labour.post(path, ["limits": .array(limits)]).expect(422, code)
        }
        try await table.labour.post(path, ["limits": [floor], "valid_until": "2020-01-01"])
            .expect(422, "mandate-ends-in-the-past")
        try await table.labour.post(table.path + "/caucus/drafts").expect(422, "draft-empty")
        #expect(try await table.labour.get(table.path + "/caucus").integer("/caucuses/0/version") == 0)
    }

    @Test
    func `no credentials open a companion ledger`() async throws {
        let table = try await Table.open()
        try await table.labour.post(table.path + "/caucus/notes", ["remark": "one"]).expect(201)
        let companion = try #require(table.server.ledger.companion(of: .labour))
        let intruder = try await table.server.caller(
            "employer-chief", .auditor, .negotiator, ledgers: [companion, table.server.ledger])
        let only = try await table.server.caller("intruder", .auditor, ledgers: [companion])
        for path in ["/v1/negotiations", table.path, table.path + "/caucus", "/v1/me", "/v1/deadlines"] {
            try await intruder.get(path, headers: ["Parley-Ledger": companion.description])
                .expect(403, "ledger-not-permitted")
            try await only.get(path).expect(403, "ledger-not-permitted")
        }
    }

    @Test
    func `every refusal of a caucus has a problem with all its words`() throws {
        let item = try #require(ItemKey("per_parcel"))
        let unit = try #require(Unit("percent"))
        let rejections: [CaucusRejection] = [
            .onlyTheChiefMay, .itemUnknown(item), .unitNotOfItem(item, given: unit, expected: unit),
            .limitNamedTwice(item), .limitsContradict(item), .mandateEndsInThePast, .mandateUnknown(1),
            .mandateAlreadyRevoked(1), .draftEmpty, .parkedUnknown(1), .parkedAlreadyDecided(1), .tooManyNotes,
            .tooManyMandates, .tooManyDrafts, .tooManyParked, .estimateEmpty, .estimateUnknown(1),
            .estimateAlreadyReleased(1), .tooManyEstimates,
        ]
        var codes: Set<ProblemCode> = []
        for rejection in rejections {
            let problem = Problem(rejection)
            #expect(codes.insert(problem.code).inserted, "\(rejection) shares \(problem.code)")
            #expect((400..<500).contains(problem.code.status.code))
            for language in Language.allCases {
                let body = String(decoding: problem.body(in: language, instance: "/", requestID: "r"), as: UTF8.self)
                #expect(!body.contains("?"), "\(body)")
            }
        }
    }
}
