import Bargaining
import EventSourcing
import Testing

/// A campaign under test: what was accepted so far.
struct CampaignTable {
    static let opening = CampaignOpening(
        title: .both(zh: "2026年集中要约行动", en: "Concentrated invitations 2026"),
        organisers: ["Qinghai Federation of Trade Unions"], subjects: [.pieceRate, .workingHours],
        scopes: [CampaignScope(region: "630000", industry: "60"), CampaignScope(region: "110000", industry: nil)],
        from: "2026-02-01", through: "2026-06-30")

    private(set) var state = Campaign.initialState

    static func opened() throws -> CampaignTable {
        var table = CampaignTable()
        try table.act(.open(opening))
        return table
    }

    static func enterprise(
        _ key: CampaignTargetKey, workers: Int64 = 100, region: RegionCode = "630103", industry: IndustryCode = "6020",
        party: StreamID? = nil
    ) -> CampaignTarget {
        CampaignTarget(
            key: key, name: name(of: key),
            unit: .enterprise(region: region, industry: industry, workers: workers), party: party)
    }

    static func sector(
        _ key: CampaignTargetKey, region: RegionCode? = "630000", industry: IndustryCode? = "6020"
    ) -> CampaignTarget {
        CampaignTarget(
            key: key, name: name(of: key), unit: .sector(CampaignScope(region: region, industry: industry)))
    }

    static func name(of key: CampaignTargetKey) -> PartyName { PartyName("Employer \(key)") ?? "Employer" }

    static func negotiation(_ number: UInt64) -> StreamID { StreamID(UUIDValue(high: 0xCA, low: number)) }

    @discardableResult
    mutating func act(_ act: CampaignAct) throws(CampaignRejection) -> [CampaignFact] {
        let events = try Campaign.decide(CampaignCommand(act, occurredAt: .day("2026-03-01")), state)
        for event in events { Campaign.evolve(&state, event) }
        return events.map(\.fact)
    }

    func refuses(
        _ act: CampaignAct, _ rejection: CampaignRejection, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(throws: rejection, sourceLocation: sourceLocation) {
            try Campaign.decide(CampaignCommand(act, occurredAt: .unknown), state)
        }
    }
}
