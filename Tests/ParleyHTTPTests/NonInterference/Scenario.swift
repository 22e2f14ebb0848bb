import StrictJSON

@testable import ParleyHTTP

/// What happens at one table: everything that both sides do, each in its caucus and on the shared record.
///
/// The same seed gives the same scenario on every machine.
struct Scenario: Sendable {
    let seed: UInt64
    private(set) var steps: [Step] = []

    init(seed: UInt64, length: Int = 26) {
        self.seed = seed
        var random = SeededGenerator(seed: seed)
        steps = Self.prologue
        var standing = [true: Side(isLabour: true), false: Side(isLabour: false)]
        for _ in 0..<length {
            let isLabour = Bool.random(using: &random)
            guard var side = standing[isLabour] else { continue }
            steps.append(
                Int.random(in: 0..<10, using: &random) < 5
                    ? side.keep(after: steps.count, &random) : side.act(&random))
            standing[isLabour] = side
        }
    }

    /// How many steps a side keeps to itself.
    func count(keptByLabour isLabour: Bool) -> Int { steps.count { $0.isPrivate && $0.isOfLabour == isLabour } }

    /// Everybody comes to the table.
    private static let prologue: [Step] = [
        Step(kind: .shared, actor: .employerChief, path: "/acceptances", body: [:]),
        Step(kind: .shared, actor: .labourChief, path: "/representatives", body: ["person": "labour-negotiator"]),
        Step(kind: .shared, actor: .employerChief, path: "/representatives", body: ["person": "employer-negotiator"]),
        Step(kind: .shared, actor: .labourChief, path: "/recorders", body: ["person": "recorder"]),
        Step(kind: .shared, actor: .employerChief, path: "/recorders", body: ["person": "recorder"]),
        Step(kind: .shared, actor: .labourChief, path: "/mediators", body: ["person": "mediator"]),
        Step(kind: .shared, actor: .employerChief, path: "/mediators", body: ["person": "mediator"]),
    ]

    /// One side while its steps are drawn.
    private struct Side {
        let isLabour: Bool
        /// Numbers of the mandates that hold.
        var inForce: [Int] = []
        var granted = 0
        /// The steps that park something, not yet decided.
        var parked: [Int] = []
        /// The steps that keep a cost estimate, not yet released.
        var estimates: [Int] = []

        var chief: Cast.Person { isLabour ? .labourChief : .employerChief }
        var second: Cast.Person { isLabour ? .labourSecond : .employerSecond }
        var other: String { isLabour ? "E" : "U" }

        /// A step that the side keeps to itself.
        mutating func keep(after place: Int, _ random: inout SeededGenerator) -> Step {
            if isLabour, Int.random(in: 0..<3, using: &random) == 0 { return prepare(&random) }
            func kept(_ actor: Cast.Person, _ path: String, _ body: JSONValue = [:]) -> Step {
                Step(kind: .kept, actor: actor, path: "/caucus" + path, body: body)
            }
            switch Int.random(in: 0..<12, using: &random) {
            case 0, 1:
                return kept(
                    Bool.random(using: &random) ? chief : second, "/notes",
                    ["remark": .string("note \(Int.random(in: 0..<1_000, using: &random))")])
            case 2: return kept(second, "/drafts", Table.terms(amount(within: false, &random)))
            case 3, 4:
                granted += 1
                inForce.append(granted)
                return kept(
                    chief, "/mandates",
                    [
                        "limits": [
                            [
                                "item": "per_parcel", "bound": .string(isLabour ? "at_least" : "at_most"),
                                "amount": .string(isLabour ? "1.05" : "1.00"), "unit": "CNY/parcel",
                            ]
                        ]
                    ])
            case 5 where inForce.count > 1:
                return kept(chief, "/mandates/\(inForce.removeFirst())/revocations")
            case 6 where !parked.isEmpty:
                return Step(kind: .released(step: parked.removeFirst()), actor: chief, path: "", body: [:])
            case 7 where !parked.isEmpty:
                parked.removeFirst()
                return kept(chief, "/parked/1/drops")
            case 5, 6, 7, 8:
                guard !inForce.isEmpty else { return kept(second, "/notes", ["remark": "nothing yet"]) }
                parked.append(place)
                let path = ["/offers", "/demands"].randomElement(using: &random) ?? "/offers"
                return Step(
                    kind: .parked, actor: second, path: path, body: Table.terms(amount(within: false, &random)))
            case 9, 10:
                let proposal = ["\(isLabour ? "U" : "E")-1", "\(other)-1", "\(other)-2"].randomElement(using: &random)
                estimates.append(place)
                return Step(
                    kind: .keptEstimate, actor: Bool.random(using: &random) ? chief : second,
                    path: "/caucus/cost-estimates", body: Self.estimate(of: proposal ?? "U-1"))
            case 11 where !estimates.isEmpty:
                return Step(
                    kind: .releasedEstimate(step: estimates.removeFirst()), actor: chief, path: "", body: [:])
            default: return kept(chief, "/mandates/99/revocations")
            }
        }

        /// What a proposal costs by the assumptions of the documentation.
        private static func estimate(of proposal: String) -> JSONValue {
            var body = JSONObject(AttachCostEstimateRequest.example.map { (key: $0.name, value: $0.value) })
            body["proposals"] = .array([.string(proposal)])
            return .object(body)
        }

        /// What labour alone has: suggestions of workers, grouped into issues. Some of it is refused.
        private mutating func prepare(_ random: inout SeededGenerator) -> Step {
            let actor = Bool.random(using: &random) ? chief : second
            func kept(_ path: String, _ body: JSONValue) -> Step {
                Step(kind: .kept, actor: actor, path: "/demand-collection" + path, body: body)
            }
            let number = Int64.random(in: 1...6, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0, 1:
                let lines: [JSONValue] = (number...number + 2).map { number in
                    ["key": .string("S-\(number)"), "channel": "meeting", "words": .string("words \(number)")]
                }
                return Step(
                    kind: .kept, actor: actor, path: "/demand-collection/suggestions", body: .array(lines),
                    isLines: true)
            case 2: return kept("/issues", ["title": ["en": .string("issue \(number)")]])
            case 3: return kept("/issues/1/suggestions", ["suggestions": [.integer(number)]])
            case 4: return kept("/issues/1/movements", ["suggestions": [.integer(number)], "to": 2])
            default: return kept("/issues/1/agenda-links", ["item": "per_parcel"])
            }
        }

        /// A step on the shared record, within every mandate.
        mutating func act(_ random: inout SeededGenerator) -> Step {
            let actor = Bool.random(using: &random) ? chief : second
            func shared(_ path: String, _ body: JSONValue = [:], match: String = "*") -> Step {
                Step(kind: .shared, actor: actor, path: path, body: body, match: match)
            }
            let number = "\(other)-\(Int.random(in: 1...3, using: &random))"
            switch Int.random(in: 0..<10, using: &random) {
            case 0, 1, 2: return shared("/offers", Table.terms(amount(within: true, &random)))
            case 3: return shared("/demands", Table.terms(amount(within: true, &random)))
            case 4: return shared("/offers/\(number)/counter-offers", Table.terms(amount(within: true, &random)))
            case 5: return shared("/offers/\(number)/rejections", ["remark": "too far apart"])
            case 6: return shared("/sessions", ["form": "negotiation_meeting", "chair": "labour"])
            case 7: return shared("/held-positions", ["items": ["per_parcel"]])
            case 8:
                return shared("/offers/\(number)/acceptances", match: "\"\(Int.random(in: 8...20, using: &random))\"")
            default: return shared("/sessions/1/closings")
            }
        }

        private func amount(within: Bool, _ random: inout SeededGenerator) -> String {
            let cents =
                switch (isLabour, within) {
                case (true, true): Int.random(in: 105...140, using: &random)
                case (true, false): Int.random(in: 90...104, using: &random)
                case (false, true): Int.random(in: 80...100, using: &random)
                case (false, false): Int.random(in: 101...120, using: &random)
                }
            return "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
        }
    }
}
