import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// Wrong figures in assumptions: each is refused at its place, with what would have been right.
@Suite
struct CostAssumptionInputTests {
    /// A wrong value, by the path of what it replaces in the example.
    struct Wrong: Sendable, CustomTestStringConvertible {
        let path: [String]
        let value: JSONValue
        let code: String
        /// Where the fault is told, if elsewhere.
        let pointer: String?

        init(_ path: String, _ value: JSONValue, _ code: String, at pointer: String? = nil) {
            self.path = path.split(separator: "/").map(String.init)
            self.value = value
            self.code = code
            self.pointer = pointer
        }

        var testDescription: String { path.joined(separator: "/") + " " + code }
    }

    private static let long = JSONValue.string(String(repeating: "n", count: 201))
    private static let group = "groups/0/"
    private static let order = "groups/0/orders/0/"

    static let wrong: [Wrong] = [
        Wrong("rate_unit", "CNY/hour", "malformed"), Wrong("rate_unit", "percent", "malformed"),
        Wrong("rate_unit", 1, "number-for-string"), Wrong("method", "guess", "not-allowed"),
        Wrong("period/from", "2026-02-30", "malformed"),
        Wrong("period/from", "2026-06-01", "out-of-range", at: "/assumptions/period/through"),
        Wrong("horizon", ["from": "2026-13", "months": 12], "malformed", at: "/assumptions/horizon/from"),
        Wrong("horizon", ["from": "2026-07", "months": 0], "out-of-range", at: "/assumptions/horizon/months"),
        Wrong("horizon", ["from": "2026-07", "months": 121], "out-of-range", at: "/assumptions/horizon/months"),
        Wrong("horizon", ["from": "2026-07"], "missing-member", at: "/assumptions/horizon/months"),
        Wrong("minimum_wage/hourly", "0", "out-of-range"), Wrong("minimum_wage/hourly", 24, "decimal-as-number"),
        Wrong("minimum_wage/hourly", "2４", "decimal-malformed"), Wrong("minimum_wage/monthly", "-1", "out-of-range"),
        Wrong("minimum_wage/source", "", "too-short"), Wrong("minimum_wage/source", long, "too-long"),
        Wrong("minimum_wage/source", "a\u{202E}b", "directional-character"),
        Wrong("groups", [], "too-few"), Wrong("groups", [:], "wrong-type"),
        Wrong("groups/1/name", "Full time", "malformed"), Wrong(group + "name", "a\nb", "control-character"),
        Wrong(group + "name", long, "too-long"), Wrong(group + "workers", 0, "out-of-range"),
        Wrong(group + "workers", 1_000_000_001, "out-of-range"), Wrong(group + "workers", "9", "wrong-type"),
        Wrong(group + "workers", 1_000_000_000, "out-of-range", at: "/assumptions/groups"),
        Wrong(group + "active_days_per_month", "31.5", "out-of-range"),
        Wrong(group + "active_days_per_month", "0", "out-of-range"),
        Wrong(group + "active_days_per_month", "1.1234567", "too-many-digits"),
        Wrong(group + "online_hours_per_day", "24.5", "out-of-range"),
        Wrong(group + "online_hours_per_day", "7.9", "out-of-range"), Wrong(group + "orders", [], "too-few"),
        Wrong(order + "name", "", "too-short"), Wrong(order + "orders_per_day", "0", "out-of-range"),
        Wrong(order + "orders_per_day", "10000.1", "out-of-range"),
        Wrong(order + "handling_minutes", "1441", "out-of-range"),
        Wrong(order + "current_rate", "-0.01", "out-of-range"), Wrong(order + "point", [], "too-few"),
        Wrong(order + "point", [["dimension": "km"]], "malformed", at: "/assumptions/groups/0/orders/0/point/0"),
        Wrong(order + "point", [["dimension": "km_from", "amount": "1"]], "malformed"),
        Wrong(
            order + "point", [["dimension": "km", "amount": "1"], ["dimension": "km", "class": "far"]], "malformed"),
        Wrong(
            group + "fares", ["counting": "per_order", "bands": []], "too-few", at: "/assumptions/groups/0/fares/bands"),
        Wrong(
            group + "fares", ["counting": "per_order", "bands": [["monthly_fares": "-1", "current_percent": "1"]]],
            "out-of-range", at: "/assumptions/groups/0/fares/bands/0/monthly_fares"),
        Wrong(
            group + "fares", ["counting": "average", "bands": [["monthly_fares": "1", "current_percent": "101"]]],
            "out-of-range", at: "/assumptions/groups/0/fares/bands/0/current_percent"),
        Wrong(group + "colour", "red", "unknown-member"), Wrong("colour", "red", "unknown-member"),
        Wrong("minimum_wage/colour", "red", "unknown-member"), Wrong(order + "colour", "red", "unknown-member"),
    ]

    @Test
    func `each wrong figure is named by its pointer, in both languages, and nothing is recorded`() async throws {
        let table = try await Table.open()
        try await table.employer.post(table.path + "/offers", Table.terms("0.95")).expect(201)
        let version = try await table.version()
        for wrong in Self.wrong {
            for language in ["en", "zh"] {
                let answer = try await table.labour.post(
                    table.path + "/cost-estimates", Self.body(wrong), headers: ["Accept-Language": language])
                let code = wrong.code == "decimal-as-number" ? "decimal-as-number" : "invalid-body"
                answer.expect(422, code)
                #expect(answer.string("/errors/0/code") == wrong.code, "\(wrong.testDescription): \(answer.text)")
                let pointer = wrong.pointer ?? "/assumptions/" + wrong.path.joined(separator: "/")
                #expect(answer.string("/errors/0/pointer") == pointer, "\(wrong.testDescription)")
                #expect(answer.string("/errors/0/hint")?.isEmpty == false)
            }
        }
        #expect(try await table.version() == version)
    }

    @Test
    func `lists have limits`() async throws {
        let table = try await Table.open()
        let path = table.path + "/cost-estimates"
        let group: JSONValue = [
            "name": "g", "workers": 1, "active_days_per_month": "1",
            "orders": [["name": "o", "orders_per_day": "1", "handling_minutes": "1", "current_rate": "1"]],
        ]
        let groups = Wrong("groups", .array(Array(repeating: group, count: 21)), "too-many")
        try await table.labour.post(path, Self.body(groups)).expect(422, "invalid-body")
        let orders = (0..<51).map { index -> JSONValue in
            [
                "name": .string("o\(index)"), "orders_per_day": "1", "handling_minutes": "1", "current_rate": "1",
            ]
        }
        for (count, pointer) in [(51, "/assumptions/groups/0/orders"), (50, "/assumptions/groups")] {
            var both: [JSONValue] = []
            for name in ["a", "b", "c"] {
                both.append([
                    "name": .string(name), "workers": 1, "active_days_per_month": "1",
                    "orders": .array(Array(orders.prefix(count))),
                ])
            }
            let answer = try await table.labour.post(path, Self.body(Wrong("groups", .array(both), "too-many")))
            answer.expect(422, "invalid-body")
            #expect(answer.string("/errors/0/code") == "too-many")
            #expect(answer.string("/errors/0/pointer") == pointer)
        }
        let proposals = (1...11).map { JSONValue.string("U-\($0)") }
        let many = try await table.labour.post(
            path, Table.object([("proposals", .array(proposals)), CostSchemas.draftExample[1]]))
        many.expect(422, "invalid-body")
        #expect(many.string("/errors/0/pointer") == "/proposals")
    }

    /// The example with one value replaced or added.
    private static func body(_ wrong: Wrong) -> JSONValue {
        let example = Table.object(CostSchemas.draftExample)
        return replacing(["assumptions"] + wrong.path, in: example, by: wrong.value)
    }

    private static func replacing(_ path: [String], in value: JSONValue, by new: JSONValue) -> JSONValue {
        guard let name = path.first else { return new }
        let rest = Array(path.dropFirst())
        switch value {
        case .object(var object):
            object[name] = replacing(rest, in: object[name] ?? .null, by: new)
            return .object(object)
        case .array(var elements):
            guard let index = Int(name), elements.indices.contains(index) else { return value }
            elements[index] = replacing(rest, in: elements[index], by: new)
            return .array(elements)
        default: return new
        }
    }
}
