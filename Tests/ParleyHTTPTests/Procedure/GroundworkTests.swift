import StrictJSON
import Testing

@testable import ParleyHTTP

/// The ground on which the sides bargain, over HTTP.
@Suite
struct GroundworkTests {
    private static let rules: JSONValue = ["rules": ["Each side speaks through its chief.", "Notes are exchanged."]]

    private static func explanation(_ parameters: JSONValue) -> JSONValue {
        [
            "subject": "order_allocation", "title": ["en": "Dispatch rules"], "version": "12",
            "effective_from": "2026-06-01", "parameters": parameters,
        ]
    }

    private static func unit(_ members: JSONObject) -> JSONValue {
        var unit = members
        unit["title"] = ["en": "Couriers of Xining"]
        return .object(unit)
    }

    private static func timeline(_ story: ProcedureStory, _ language: String) async throws -> String {
        try await story.auditor.get(story.path + "/timeline?limit=200", headers: ["Accept-Language": language])
            .expect(200).text
    }

    @Test
    func `ground rules and confidentiality need both sides`() async throws {
        let story = try await ProcedureStory.seated()
        let proposed = try await story.act(story.labour, "/ground-rules", Self.rules)
        #expect(proposed.string("/events/0/type") == "ProcedureStepProposed")
        #expect(try await story.procedure().string("/pending_steps/0/step/step") == "agree_ground_rules")
        #expect(try await story.procedure().list("/ground_rules").isEmpty)
        let agreed = try await story.act(story.employer, "/ground-rules", Self.rules)
        #expect(agreed.string("/events/0/type") == "GroundRulesAgreed")
        try await story.refuses(story.labour, "/ground-rules", Self.rules, 409, "already-stated")
        try await story.act(story.labour, "/information-requests", ["subject": ["en": "Volumes by band"]])
        let covered: JSONValue = [
            "records": [["en": "Cost sheet 2025"]], "requests": [1], "through": .string(ProcedureStory.date(400)),
        ]
        try await story.refuses(
            story.labour, "/confidentiality-agreements", ["requests": [2]], 404, "information-request-unknown")
        try await story.refuses(
            story.labour, "/confidentiality-agreements", [:], 422, "confidential-records-out-of-range")
        try await story.refuses(
            story.labour, "/confidentiality-agreements", ["requests": [1, 1]], 422, "confidential-record-named-twice")
        try await story.refuses(
            story.labour, "/confidentiality-agreements",
            ["requests": [1], "through": .string(ProcedureStory.date(18))], 422, "confidentiality-ends-in-the-past")
        let kept = try await story.both("/confidentiality-agreements", covered)
        #expect(kept.string("/events/0/type") == "ConfidentialityAgreed")
        let procedure = try await story.procedure()
        #expect(procedure.list("/ground_rules/0/rules").count == 2 && procedure["/ground_rules/0/in_force"] == true)
        #expect(procedure.string("/confidentiality_agreements/0/records/0/en") == "Cost sheet 2025")
        #expect(procedure.integer("/confidentiality_agreements/0/requests/0") == 1)
        let english = try await Self.timeline(story, "en")
        for line in [
            "The labour side states: these ground rules should hold: “Each side speaks through its chief.”; “Notes are "
                + "exchanged.”. The other side has not said so yet.",
            "Both sides agree on ground rules, set 1: “Each side speaks through its chief.”; “Notes are exchanged.”.",
            "Confidentiality agreement 1: both sides keep “Cost sheet 2025”, the answer to request 1 to themselves "
                + "through 9 July 2027.",
        ] { #expect(english.contains(line), "\(line): \(english.suffix(1_500))") }
        let chinese = try await Self.timeline(story, "zh")
        for line in ["双方约定协商规则（第 1 份）", "第 1 项资料要求的答复保密，至2027年7月9日。"] {
            #expect(chinese.contains(line), "\(line)")
        }
    }

    @Test
    func `an algorithm is explained by parameters and weights`() async throws {
        let story = try await ProcedureStory.seated()
        let path = "/algorithm-explanations"
        let explained = try await story.act(
            story.employerSecond, path,
            Self.explanation([
                ["title": ["zh": "骑手距离", "en": "Distance"], "weight": "60.5"], ["title": ["en": "Share in time"]],
            ]))
        #expect(explained.string("/events/0/type") == "AlgorithmExplained")
        #expect(explained.string("/events/0/data/parameters/0/weight") == "60.5")
        #expect(try await story.procedure().string("/algorithms_explained/0/version") == "12")
        for (parameters, code): (JSONValue, String) in [
            ([["title": ["en": "x"], "weight": "100.000001"]], "weights-out-of-range"),
            ([["title": ["en": "x"], "weight": "-1"]], "weights-out-of-range"),
            ([["title": ["en": "x"]], ["title": ["en": "x"], "weight": "1"]], "parameter-named-twice"),
        ] { try await story.refuses(story.employer, path, Self.explanation(parameters), 422, code) }
        let number = try await story.refuses(
            story.employer, path, Self.explanation([["title": ["en": "x"], "weight": 1]]), 422, "decimal-as-number")
        #expect(number.string("/errors/0/pointer") == "/parameters/0/weight")
        try await story.refuses(
            story.labour, path, Self.explanation([["title": ["en": "x"]]]), 403, "only-the-employer-side-may")
        #expect(
            try await Self.timeline(story, "en").contains(
                "Explanation 1: the employer side explains “Dispatch rules”, version 12, in force from 1 June 2026, by "
                    + "Distance (60.5 %), Share in time."))
        #expect(try await Self.timeline(story, "zh").contains("参数：骑手距离（60.5 %）、Share in time。"))
    }

    @Test
    func `any side and any office records a figure, with its source`() async throws {
        let story = try await ProcedureStory.seated()
        let body = ExamplePath.body(of: .recordIndicator)
        for (caller, side) in [
            (story.labourSecond, "labour"), (story.employer, "employer"), (story.recorder, "neutral"),
            (story.authority, "neutral"),
        ] {
            let answer = try await caller.post(story.path + "/indicators", body)
            if caller.name == "authority" {
                answer.expect(409, "already-stated")
            } else {
                answer.expect(201)
                #expect(answer.string("/events/0/data/side") == side)
            }
        }
        let procedure = try await story.procedure()
        #expect(procedure.list("/indicators").count == 3)
        #expect(procedure.string("/indicators/2/amount") == "0.8")
        #expect(
            try await Self.timeline(story, "en").contains(
                "Indicator 2, recorded by the employer side: “Consumer prices, Xining, 2025” is 0.8 percent, 20 March "
                    + "2026, says “Xining bureau of statistics, bulletin 2025”."))
        #expect(try await Self.timeline(story, "zh").contains("第 1 项参考指标"))
    }

    @Test
    func `a unit is defined, its overlap flagged, and its staff held against the representatives`() async throws {
        let story = try await ProcedureStory.seated(profile: "CN-SD@1")
        let path = "/bargaining-units"
        try await story.act(story.labour, path, Self.unit(["region": "630100", "industry": "6020"]))
        let second = try await story.act(
            story.employer, path,
            Self.unit(["region": "630000", "enterprises": ["Firm 1"], "workers": 2140, "women": 600]))
        #expect(second.integer("/events/0/data/overlaps/0") == 1)
        for (members, code): (JSONObject, String) in [
            ([:], "unit-is-empty"), (["region": "630000", "workers": 10, "women": 11], "unit-workers-out-of-range"),
            (["enterprises": ["Firm 1", "Firm 1"]], "unit-enterprise-named-twice"),
        ] { try await story.refuses(story.labour, path, Self.unit(members), 422, code) }
        try await story.refuses(
            story.labour, "/representative-publications", ["channel": "notice", "women": 3], 422,
            "representative-group-out-of-range")
        try await story.act(
            story.labour, "/representative-publications",
            ["channel": "notice", "women": 1, "disabled_workers": 0, "agency_workers": 0])
        let procedure = try await story.procedure()
        #expect(procedure.integer("/bargaining_units/1/workers") == 2_140)
        #expect(procedure.integer("/representatives/0/women") == 1)
        #expect(procedure.integer("/representatives_published/0/agency_workers") == 0)
        #expect(
            try await Self.timeline(story, "en").contains(
                "Bargaining unit 2, as the employer side sees it: “Couriers of Xining”, region 630000, 1 enterprise, "
                    + "2140 workers; it overlaps unit 1."))
        #expect(try await Self.timeline(story, "zh").contains("与第 1 个单位重叠。"))
    }
}
