import Bargaining
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

extension Rejections {
    /// A term below a floor.
    static func floorConflict() throws -> FloorConflict {
        FloorConflict(
            item: try #require(ItemKey("per_parcel")), tabled: try #require(ExactDecimal("0.90")),
            floor: StatutoryFloor(
                number: 1, region: try #require(ProfileID("CN-QH")), subject: .pieceRate,
                unit: try #require(Unit("CNY/parcel")), amount: try #require(ExactDecimal("1.00")),
                from: try #require(LocalDay("2026-01-01")), source: .en("Notice")))
    }
}

@Suite struct FloorTests {
    private static func body(_ changes: [BodyExample] = []) -> JSONValue {
        let members: [BodyExample] = [
            ("region", "CN"), ("subject", "piece_rate"), ("unit", "CNY/parcel"), ("amount", "1.00"),
            ("from", "2020-01-01"), ("source", ["en": "Notice of the ministry", "zh": "部通知"]),
        ]
        return Table.object(
            members.map { member in changes.first { $0.name == member.name } ?? member })
    }

    @Test func `an offer below the floor is shown as such, and accepting it names the floor and its source`()
        async throws
    {
        let table = try await Table.open()
        let federation = try await table.server.caller("federation", .unionFederation)
        let recorded = try await federation.post("/v1/floors", Self.body(), key: "floor").expect(201)
        #expect(recorded.string("/events/0/type") == "StatutoryFloorRecorded")
        let again = try await federation.post("/v1/floors", Self.body(), key: "floor").expect(201)
        #expect(again.bytes == recorded.bytes)
        let list = try await table.employer.get("/v1/floors").expect(200)
        #expect(list.string("/data/0/amount") == "1.00" && list.integer("/data/0/number") == 1)
        let preview = try await table.employer.post(
            table.path + "/offers?validate_only=true", Table.terms("0.95")
        ).expect(200)
        #expect(preview.string("/events/1/type") == "FloorConflictDetected")
        let offer = try await table.employer.post(table.path + "/offers", Table.terms("0.95")).expect(201)
        #expect(offer.string("/events/1/data/conflicts/0/tabled") == "0.95")
        #expect(offer.string("/table/items/0/floor_conflicts/0/proposal") == "E-1")
        #expect(offer.string("/table/items/0/floor_conflicts/0/floor/amount") == "1.00")
        let version = try await table.version()
        for (language, words) in [("en", "Notice of the ministry"), ("zh", "部通知")] {
            let refused = try await table.labour.post(
                table.path + "/offers/E-1/acceptances", version: version, headers: ["Accept-Language": language]
            ).expect(409, "below-statutory-floor")
            #expect(refused.string("/detail")?.contains("1.00") == true)
            #expect(refused.string("/detail")?.contains(words) == true, "\(refused.text)")
        }
        for (language, words) in [("en", "Floor conflict"), ("zh", "低于法定底线")] {
            let story = try await table.labour.get(
                table.path + "/timeline", headers: ["Accept-Language": language]
            ).expect(200)
            #expect(story.text.contains(words))
        }
        try await table.employer.post(table.path + "/offers", Table.terms("1.00")).expect(201)
        let shown = try await table.labour.get(table.path + "/table").expect(200)
        #expect(shown["/items/0/floor_conflicts"] == nil)
        try await table.labour.post(table.path + "/offers/E-2/acceptances", version: try await table.version())
            .expect(201)
    }

    @Test func `a wrong floor is refused by name, and so is who may not record one`() async throws {
        let server = try await TestServer.make()
        let administrator = try await server.caller("administrator", .administrator)
        for (body, status, code) in [
            (Self.body([("amount", "0")]), 422, "floor-not-above-zero"),
            (Self.body([("amount", 1)]), 422, "decimal-as-number"),
            (Self.body([("region", "Qinghai")]), 422, "invalid-body"),
            (Self.body([("subject", "gossip")]), 422, "invalid-body"),
            (Self.body([("from", "2026-02-30")]), 422, "invalid-body"),
            (Self.body([("source", ["en": ""])]), 422, "invalid-body"), ([:], 422, "invalid-body"),
        ] as [(JSONValue, Int, String)] {
            try await administrator.post("/v1/floors", body).expect(status, code)
        }
        try await administrator.post("/v1/floors", Self.body()).expect(201)
        try await administrator.post("/v1/floors", Self.body([("amount", "2.00")]))
            .expect(409, "floor-already-recorded")
        for role in Role.allCases where ![.unionFederation, .administrator].contains(role) {
            try await server.caller("somebody-\(role.rawValue)", role).post("/v1/floors", Self.body())
                .expect(403, "forbidden")
        }
        try await administrator.get("/v1/floors?limit=1").expect(200)
    }

    @Test func `every refusal about floors has a problem with all its words`() throws {
        let problems =
            [FloorRejection.amountNotAboveZero, .alreadyRecorded(1), .tooManyFloors].map { Problem(floor: $0) }
            + [Problem(.belowStatutoryFloor, Problem.values(of: try Rejections.floorConflict()))]
        #expect(Set(problems.map(\.code)) == Set(ProblemCode.allCases.filter { $0.statusOfFloors != nil }))
        for problem in problems {
            for language in Language.allCases {
                let body = String(decoding: problem.body(in: language, instance: "/", requestID: "r"), as: UTF8.self)
                #expect(!body.contains("?"), "\(body)")
            }
        }
    }
}
