import Bargaining
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// Cost estimates over HTTP: attached with assumptions, computed here, read beside each other, previewed.
@Suite
struct CostEstimateTests {
    /// 100 workers, 25 days, 60 parcels a day of 8 minutes at 0.90: 135,000 in 20,000 hours.
    private static func assumptions(workers: Int64 = 100, unit: String = "CNY/parcel") -> JSONValue {
        [
            "rate_unit": .string(unit), "method": "assumption",
            "minimum_wage": ["hourly": "20", "source": "Notice of 2026"],
            "groups": [
                [
                    "name": "all", "workers": .integer(workers), "active_days_per_month": "25",
                    "orders": [
                        [
                            "name": "to the door", "orders_per_day": "60", "handling_minutes": "8",
                            "current_rate": "0.90",
                        ]
                    ],
                ]
            ],
        ]
    }

    private static func body(_ proposals: [JSONValue], _ assumptions: JSONValue) -> JSONValue {
        ["proposals": .array(proposals), "assumptions": assumptions]
    }

    /// Labour asks for 1.30, the employers offer 0.95.
    private static func tabled() async throws -> Table {
        let table = try await Table.open()
        try await table.labour.post(table.path + "/demands", Table.terms("1.30")).expect(201)
        try await table.employer.post(table.path + "/offers", Table.terms("0.95")).expect(201)
        return table
    }

    @Test
    func `an estimate is computed and both sides see it`() async throws {
        let table = try await Self.tabled()
        let attached = try await table.labour.post(
            table.path + "/cost-estimates", Self.body(["U-1", "E-1"], Self.assumptions())
        ).expect(201)
        #expect(attached.string("/events/0/type") == "CostEstimateAttached")
        #expect(attached.string("/events/0/data/side") == "labour")
        let first = "/events/0/data/proposals/0/items/0/estimate"
        // 150,000 × 0.40
        #expect(attached.string(first + "/all/cost/total") == "60000.00")
        #expect(attached.string(first + "/all/cost/per_worker") == "600.00")
        #expect(attached.string(first + "/all/cost/per_handling_hour") == "3.00")
        // 195,000 ÷ 20,000 ÷ 20
        #expect(attached.string(first + "/groups/0/minimum_wage_ratio/per_handling_hour") == "0.4875")
        #expect(attached.string("/events/0/data/roundings/0/figure") == "total")
        #expect(attached.string("/events/0/data/roundings/0/mode") == "half_even")
        let location = try #require(attached.header("Location"))
        #expect(try await table.employer.get(location).expect(200).string("/type") == "CostEstimateAttached")
        let read = try await table.employer.get(table.path + "/cost-estimates").expect(200)
        #expect(read.string("/items/1/proposal") == "E-1")
        #expect(read.string("/items/1/labour/estimate/all/cost/total") == "7500.00")
        #expect(read["/items/1/employer"] == JSONValue.null)
        #expect(read["/items/1/labour_less_employer"] == JSONValue.null)
    }

    @Test
    func `both sides' estimates stand beside each other with what their assumptions differ in`() async throws {
        let table = try await Self.tabled()
        let path = table.path + "/cost-estimates"
        try await table.labour.post(path, Self.body(["E-1"], Self.assumptions(workers: 80))).expect(201)
        let before = try await table.version()
        try await table.employer.post(path, Self.body(["E-1"], Self.assumptions())).expect(201)
        let read = try await table.auditor.get(path).expect(200)
        #expect(read.list("/estimates").count == 2)
        #expect(read.string("/items/0/key") == "per_parcel")
        #expect(read.string("/items/0/title/en") == "Rate per parcel")
        #expect(read.string("/items/0/labour/estimate/all/cost/total") == "6000.00")
        #expect(read.string("/items/0/employer/estimate/all/cost/total") == "7500.00")
        #expect(read["/items/0/employer/outdated"] == JSONValue.bool(false))
        #expect(read.string("/items/0/labour_less_employer/cost/total") == "-1500.00")
        #expect(read.string("/items/0/labour_less_employer/cost/per_worker") == "0.00")
        #expect(read.integer("/assumptions/0/labour") == 1)
        #expect(read.list("/assumptions/0/differences").count == 1)
        #expect(read.string("/assumptions/0/differences/0/path/2") == "workers")
        #expect(read.string("/assumptions/0/differences/0/labour") == "80")
        #expect(read.string("/assumptions/0/differences/0/employer") == "100")
        let earlier = try await table.auditor.get(path + "?at_version=\(before)").expect(200)
        #expect(earlier["/items/0/employer"] == JSONValue.null)
        #expect(earlier.integer("/version") == before)
        let tag = try #require(read.header("ETag"))
        try await table.auditor.get(path, headers: ["If-None-Match": tag]).expect(304)
        try await table.auditor.get(path + "?as_of=2999-01-01T00:00:00Z").expect(422, "future-time")
    }

    @Test
    func `a package is costed whole, with the reason for what has no cost`() async throws {
        let table = try await Self.tabled()
        let rest: JSONValue = ["item": "rest_days", "term": ["kind": "text", "text": "four a month"]]
        try await table.labour.post(table.path + "/agenda-items", Table.object(AgendaItemSchema.secondExample))
            .expect(201)
        for chief in [table.labour, table.employer] {
            try await chief.post(table.path + "/agenda-items/rest_days/admissions").expect(201)
        }
        guard case .array(let rates)? = Answer(body: Table.terms("1.00").encoded())["/terms"] else { return }
        try await table.employer.post(table.path + "/packages", ["terms": .array(rates + [rest])]).expect(201)
        try await table.employer.post(
            table.path + "/cost-estimates", Self.body(["E-2"], Self.assumptions())
        ).expect(201)
        let read = try await table.labour.get(table.path + "/cost-estimates").expect(200)
        #expect(read.string("/sums/0/proposal") == "E-2")
        #expect(read["/sums/0/package"] == JSONValue.bool(true))
        #expect(read.string("/sums/0/employer/estimate/all/cost/total") == "15000.00")
        #expect(read.list("/sums/0/employer/counted") == ["per_parcel"])
        let reason = "/estimates/0/proposals/0/items/1/not_quantifiable"
        #expect(read.string(reason + "/reason") == "not_a_figure")
        #expect(read.string(reason + "/kind") == "text")
        #expect(read.string("/items/1/employer/not_quantifiable/reason") == "not_a_figure")
    }

    @Test
    func `amounts that change with time are costed month by month over the horizon`() async throws {
        let table = try await Self.tabled()
        let rates: JSONValue = [
            "item": "per_parcel",
            "term": [
                "kind": "schedule", "unit": "CNY/parcel",
                "steps": [["from": "start", "amount": "1.00"], ["from": "2027-01", "amount": "1.10"]],
            ],
        ]
        try await table.employer.post(table.path + "/offers", ["terms": [rates]]).expect(201)
        let path = table.path + "/cost-estimates"
        try await table.labour.post(path, Self.body(["E-2"], Self.assumptions()))
            .expect(422, "no-cost-changes-over-time")
        var set = JSONObject()
        if case .object(let known) = Self.assumptions() { set = known }
        set["horizon"] = ["from": "2026-07", "months": 18]
        let attached = try await table.labour.post(path, Self.body(["E-2"], .object(set))).expect(201)
        let estimate = "/events/0/data/proposals/0/items/0/estimate"
        // 150,000 × 0.10 in six months, × 0.20 in twelve: 450,000, 25,000 a month on average.
        #expect(attached.string(estimate + "/course/cost") == "450000.00")
        #expect(attached.string(estimate + "/all/cost/total") == "25000.00")
        #expect(attached.string(estimate + "/course/phases/1/from") == "2027-01")
        #expect(attached.integer(estimate + "/course/phases/1/months") == 12)
        #expect(attached.string(estimate + "/course/phases/1/cost/total") == "30000.00")
        #expect(attached["/events/0/data/assumptions/horizon"] == ["from": "2026-07", "months": 18])
        for (language, words) in [
            ("en", "on average over 18 months from 2026-07, 450000.00 in all"),
            ("zh", "为自 2026-07 起 18 个月的月均数，合计 450000.00"),
        ] {
            let told = try await table.employer.get(
                table.path + "/timeline?direction=backward&limit=1", headers: ["Accept-Language": language])
            #expect(told.string("/data/0/text")?.contains(words) == true)
        }
    }

    @Test
    func `more rest costs what is no longer earned`() async throws {
        let table = try await Self.tabled()
        try await table.labour.post(table.path + "/agenda-items", Table.object(AgendaItemSchema.secondExample))
            .expect(201)
        for chief in [table.labour, table.employer] {
            try await chief.post(table.path + "/agenda-items/rest_days/admissions").expect(201)
        }
        let rest: JSONValue = [
            "item": "rest_days",
            "term": ["kind": "scalar", "amount": "6", "unit": "days/month", "comparator": "at_least"],
        ]
        try await table.labour.post(table.path + "/demands", ["terms": [rest]]).expect(201)
        let attached = try await table.labour.post(
            table.path + "/cost-estimates", Self.body(["U-2"], Self.assumptions())
        ).expect(201)
        let estimate = "/events/0/data/proposals/0/items/0/estimate"
        // (365 − 72) ÷ 12 = 24.416667 of 25 days of 6,000 parcels at 0.90.
        #expect(attached.string(estimate + "/orders_lost") == "3500.00")
        #expect(attached.string(estimate + "/all/cost/total") == "-3150.00")
        #expect(attached.string(estimate + "/all/pay/per_handling_hour") == "6.75")
        let told = try await table.employer.get(
            table.path + "/timeline?direction=backward&limit=1", headers: ["Accept-Language": "en"])
        #expect(told.string("/data/0/text")?.contains("3150.00 CNY less than is paid now") == true)
        #expect(told.string("/data/0/text")?.contains("with 3500.00 orders fewer") == true)
    }

    @Test
    func `what is only validated tells its cost and is recorded nowhere`() async throws {
        let table = try await Self.tabled()
        let offers = table.path + "/offers"
        let unknown = try await table.employer.post(offers + "?validate_only=true", Table.terms("1.00")).expect(200)
        #expect(unknown["/cost"] == nil)
        let estimates = table.path + "/cost-estimates"
        let preview = try await table.employer.post(
            estimates + "?validate_only=true", Self.body(["E-1"], Self.assumptions())
        ).expect(200)
        #expect(preview.string("/cost/parts/0/items/0/estimate/all/cost/total") == "7500.00")
        #expect(try await table.labour.get(estimates).list("/estimates").isEmpty)
        try await table.employer.post(estimates, Self.body(["E-1"], Self.assumptions())).expect(201)
        let version = try await table.version()
        for (path, total) in [
            ("/offers", "15000.00"), ("/demands", "15000.00"), ("/offers/U-1/counter-offers", "15000.00"),
        ] {
            let answer = try await table.employer.post(
                table.path + path + "?validate_only=true", Table.terms("1.00"), version: version
            ).expect(200)
            #expect(answer.integer("/cost/parts/0/estimate") == 1)
            #expect(answer.string("/cost/parts/0/proposal") == "E-2")
            #expect(answer.string("/cost/parts/0/items/0/estimate/all/cost/total") == total)
            #expect(answer.list("/cost/roundings").count == CostRounding.allCases.count)
        }
        // The assumptions of the employers are not labour's.
        let labour = try await table.labour.post(
            table.path + "/demands?validate_only=true", Table.terms("1.20")
        ).expect(200)
        #expect(labour["/cost"] == nil)
        #expect(try await table.version() == version)
        let recorded = try await table.employer.post(offers, Table.terms("1.00")).expect(201)
        #expect(recorded["/cost"] == nil)
    }

    @Test
    func `an estimate that cannot be is refused by its rule, and nothing is recorded`() async throws {
        let table = try await Self.tabled()
        let path = table.path + "/cost-estimates"
        let version = try await table.version()
        let sound = Self.assumptions()
        for (body, status, code) in [
            (Self.body(["E-9"], sound), 404, "proposal-unknown"),
            (Self.body(["U-1", "U-1"], sound), 422, "costed-proposal-named-twice"),
            (Self.body(["U-1"], Self.assumptions(unit: "KRW/parcel")), 422, "cost-currency-differs"),
            (Self.body(["U-1"], Self.assumptions(unit: "CNY/order")), 422, "no-cost-unit-not-costed"),
            (
                ["proposals": ["U-1"], "items": ["rest_days"], "assumptions": sound], 422,
                "costed-item-of-no-proposal"
            ),
        ] as [(JSONValue, Int, String)] {
            try await table.labour.post(path, body).expect(status, code)
        }
        let chinese = try await table.labour.post(
            path, Self.body(["U-1"], Self.assumptions(unit: "CNY/order")), headers: ["Accept-Language": "zh"])
        #expect(chinese.string("/detail")?.contains("CNY/parcel") == true)
        #expect(chinese.string("/title") == "单位无法测算")
        let recorder = try await table.recorderSeated()
        try await recorder.post(path, Self.body(["U-1"], sound)).expect(403, "forbidden")
        try await table.stranger.post(path, Self.body(["U-1"], sound)).expect(404, "not-found")
        try await table.stranger.get(path).expect(404, "not-found")
        let both = try await table.server.caller("both", .negotiator, .mediator)
        for chief in [table.labour, table.employer] {
            try await chief.post(table.path + "/mediators", ["person": "both"]).expect(201)
        }
        try await both.post(path, Self.body(["U-1"], sound)).expect(403, "seat-belongs-to-no-side")
        #expect(try await table.labour.get(path).list("/estimates").isEmpty)
        #expect(try await table.version() == version + 4)
    }

    @Test
    func `estimates wait for the reply and end with the talks`() async throws {
        let server = try await TestServer.make()
        let labour = try await server.caller("labour-chief", .chiefRepresentative)
        let invited = try await labour.post("/v1/negotiations", Table.invitation).expect(201)
        let path = "/v1/negotiations/\(invited.string("/negotiation_id") ?? "")/cost-estimates"
        try await labour.post(path, Self.body(["E-1"], Self.assumptions())).expect(409, "invitation-not-accepted")
        let table = try await Self.tabled()
        for chief in [table.labour, table.employer] {
            try await chief.post(
                table.path + "/conclusions", ["outcome": "without_agreement"], version: try await table.version()
            ).expect(201)
        }
        try await table.labour.post(table.path + "/cost-estimates", Self.body(["E-1"], Self.assumptions()))
            .expect(409, "negotiation-concluded")
    }

    @Test
    func `an estimate is told in both languages`() async throws {
        let table = try await Self.tabled()
        try await table.labour.post(
            table.path + "/cost-estimates", Self.body(["E-1"], Self.assumptions())
        ).expect(201)
        for (language, line) in [
            (
                "en",
                "Cost estimate 1: The labour side estimates, by its own assumptions, what proposals cost a month. E-1: "
                    + "“Rate per parcel” costs 7500.00 CNY more than is paid now, 75.00 a worker, 0.38 an hour of "
                    + "handling."
            ),
            (
                "zh",
                "第 1 号成本测算：职工方依其自身假设测算方案的每月成本。E-1：“派件单价”较现行支付增加 7500.00 CNY，"
                    + "每名劳动者 75.00，每处理小时 0.38。"
            ),
        ] {
            let timeline = try await table.auditor.get(
                table.path + "/timeline", headers: ["Accept-Language": language]
            ).expect(200)
            #expect(timeline.text.contains(line), "\(timeline.text.suffix(600))")
        }
    }
}
