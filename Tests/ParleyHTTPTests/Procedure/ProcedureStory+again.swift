import StrictJSON
import Testing

extension ProcedureStory {
    /// What both sides state of a platform agreement of day 75.
    static let platformPlan: JSONValue = [
        "kind": "platform_agreement", "binding": "all_in_scope", "valid_from": .string(date(75)),
        "valid_through": "2028-09-28", "workers_in_scope": 2140,
    ]

    /// A platform agreement, signed by both chiefs on day 75.
    static func platformAgreement() async throws -> ProcedureStory {
        let story = try await settled()
        story.on(75)
        try await story.signPlatformAgreement(platformPlan)
        return story
    }

    /// Both chiefs assemble a platform agreement and sign it.
    func signPlatformAgreement(_ plan: JSONValue) async throws {
        let assembled = try await both("/drafts", plan)
        let text: JSONValue = ["text_hash": .string(try #require(assembled.string("/events/0/data/plan/text_hash")))]
        try await both("/drafts/1/agreement-signatures", text)
    }

    /// A later negotiation between the same people, invited today.
    func again(labourParty: String = "Couriers' union federation") async throws -> ProcedureStory {
        let invitation: JSONValue = [
            "title": ["en": "Courier pay, next round"], "labour": [.string(labourParty)],
            "employer": ["Express industry association"], "jurisdiction": "CN-QH", "currency": "CNY",
            "time_zone": "Asia/Shanghai", "side": "labour", "addressee": "employer-chief",
            "items": [
                [
                    "key": "per_parcel", "title": ["en": "Rate per parcel"], "subject": "piece_rate",
                    "unit": "CNY/parcel",
                ]
            ],
        ]
        let answer = try await labour.post("/v1/negotiations", invitation).expect(201)
        return ProcedureStory(
            server: server, clock: clock, labour: labour, employer: employer, labourSecond: labourSecond,
            employerSecond: employerSecond, recorder: recorder, authority: authority, federation: federation,
            tripartite: tripartite, auditor: auditor,
            path: "/v1/negotiations/\(answer.string("/negotiation_id") ?? "")")
    }

    /// The negotiation as the member of an act that names it.
    var named: JSONValue { ["negotiation": .string(path.split(separator: "/").last.map(String.init) ?? "")] }
}
