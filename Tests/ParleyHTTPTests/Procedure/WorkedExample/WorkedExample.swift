import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// The worked example of the domain (§3.5) through the public API: couriers of a city in Qinghai, an industry association
/// and an industry union federation, nine firms with 2,140 couriers, the national profile, an agreement that binds those
/// who join. One step a day; what its right column checks is asserted there.
struct WorkedExample: Sendable {
    static let association = "Express industry association"
    /// The nine firms of the association; the first six join.
    static let firms: [(name: String, workers: Int64)] = [
        ("Firm 1", 420), ("Firm 2", 360), ("Firm 3", 310), ("Firm 4", 250), ("Firm 5", 170), ("Firm 6", 100),
        ("Firm 7", 230), ("Firm 8", 180), ("Firm 9", 120),
    ]
    static let firmsThatJoin = firms.prefix(6)
    /// The key of the association on the campaign's list.
    private static let target = "S-1"

    let story: ProcedureStory
    /// Its path: `/v1/campaigns/{id}`.
    let campaign: String

    /// Moves the clocks of the service and of the log to nine in the morning of a day.
    func on(_ day: Int) throws {
        story.on(day)
        try story.server.database.moveLogClock(to: story.clock.now())
    }

    /// Day 0: the federation invites the association in its campaign, on three subjects.
    static func day0(over database: TestDatabase, _ clock: ManualServiceClock) async throws -> WorkedExample {
        let server = try await TestServer.make(clock: clock, over: database)
        let labour = try await server.caller("labour-chief", .unionFederation, .chiefRepresentative)
        let campaign = try await openCampaign(by: labour, on: server)
        let answers = try await campaign.invite(invitation.encoded())
        #expect(answers.first?.string("/target") == target && answers.first?.string("/status") == "recorded")
        let negotiation = try #require(answers.first?.string("/negotiation_id"))
        let story = try await ProcedureStory.told(
            on: server, clock, by: labour, path: "/v1/negotiations/\(negotiation)")
        let example = WorkedExample(story: story, campaign: campaign.path)

        // The campaign link, from both ends.
        let opening = try await story.employer.get(story.path + "/events/1").expect(200)
        #expect(opening.string("/data/campaign/id") == campaign.path.split(separator: "/").last.map(String.init))
        #expect(opening.string("/data/campaign/target") == target)
        #expect(opening.string("/data/profile") == "CN@1")
        try await example.expectProgress(listed: 9, "invited")
        let invited = try await story.employer.get(story.path + "/events").expect(200).objects("/data")
        #expect(invited.contains { $0.string("/type") == "InvitationIssued" && $0.string("/side") == "labour" })
        let subjects = invited.filter { $0.string("/type") == "AgendaItemProposed" }.map {
            $0.string("/data/agenda_item/subject")
        }
        #expect(subjects == ["piece_rate", "commission_ratio", "working_hours"])
        return example
    }

    /// Asserts that nine firms are listed and not invited themselves, and where the association stands.
    func expectProgress(
        listed: Int64, _ standing: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let read = try await story.auditor.get(campaign).expect(200)
        #expect(read.integer("/progress/listed") == listed, sourceLocation: sourceLocation)
        #expect(read.integer("/progress/\(standing)") == 1, "\(read.text)", sourceLocation: sourceLocation)
    }

    private static func openCampaign(by labour: Caller, on server: TestServer) async throws -> CampaignStory {
        let scope: JSONValue = ["region": "630100", "industry": "6020"]
        let opened = try await labour.post(
            "/v1/campaigns",
            [
                "title": ["en": "Concentrated invitations 2026"], "organisers": ["Xining Federation of Trade Unions"],
                "subjects": ["piece_rate", "commission_ratio", "working_hours"], "scopes": [scope],
                "from": "2026-06-01", "through": "2026-12-31",
            ]
        ).expect(201)
        let path = "/v1/campaigns/\(opened.string("/campaign_id") ?? "")"
        var targets: [JSONValue] = firms.enumerated().map { number, firm in
            [
                "key": .string("E-\(number + 1)"), "name": .string(firm.name), "unit": "enterprise", "region": "630103",
                "industry": "6020", "workers": .integer(firm.workers),
            ]
        }
        targets.append(
            [
                "key": .string(target), "name": .string(association), "unit": "sector", "region": "630100",
                "industry": "6020",
            ])
        try await labour.post(path + "/targets", ["targets": .array(targets)]).expect(201)
        return CampaignStory(
            server: server, federation: labour, authority: try await server.caller("authority", .labourAuthority),
            employer: try await server.caller("employer-chief", .chiefRepresentative),
            auditor: try await server.caller("auditor", .auditor),
            negotiator: try await server.caller("negotiator", .negotiator), path: path)
    }

    /// The line of the stream that invites the association.
    private static let invitation: JSONValue = [
        "target": .string(target), "title": ["zh": "西宁市快递行业集体协商", "en": "Courier pay 2026"], "side": "labour",
        "labour": ["Couriers' union federation"], "employer": [.string(association)], "addressee": "employer-chief",
        "jurisdiction": "CN-QH", "currency": "CNY", "profile": "CN@1", "time_zone": "Asia/Shanghai",
        "items": [
            ProcedureStory.item("per_parcel", "Rate per parcel", "piece_rate", "CNY/parcel"),
            ProcedureStory.item("commission", "Commission", "commission_ratio", "percent"),
            ProcedureStory.item("daily_limit", "Daily limit", "working_hours", "hours/day"),
        ],
    ]
}
