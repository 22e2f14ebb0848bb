package import Bargaining
internal import EventSourcing
internal import StrictJSON

/// Targets as JSON: `{"key", "name", "unit": "enterprise", "region", "industry", "workers", "party"?}`, or with
/// `"unit": "sector"`, `"region"?`, `"industry"?` and no workers.
enum CampaignTargetCoding {
    /// The word for what an agreement is wanted for.
    private enum UnitWord: String, CaseIterable {
        case enterprise, sector
    }

    /// Writes a target as the next value.
    static func write(_ target: CampaignTarget, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("key", target.key.text)
        writer.member("name", target.name.text)
        switch target.unit {
        case .enterprise(let region, let industry, let workers):
            writer.member("unit", UnitWord.enterprise.rawValue)
            writer.member("region", region.text)
            writer.member("industry", industry.text)
            writer.member("workers", workers)
        case .sector(let scope):
            writer.member("unit", UnitWord.sector.rawValue)
            writer.fields(.text("region", scope.region?.text), .text("industry", scope.industry?.text))
        }
        writer.fields(.text("party", target.party?.description))
        writer.endObject()
    }

    /// Reads a target.
    ///
    /// - Throws: the first ``CodingFault``.
    static func read(_ cursor: JSONCursor, as form: CodingForm) throws(CodingFault) -> CampaignTarget {
        var members = try MemberReader(cursor, form: form)
        let target = CampaignTarget(
            key: try members.targetKey("key"), name: try members.required("name").partyName(form),
            unit: try unit(&members), party: try members.registeredParty("party"))
        try members.finish()
        return target
    }

    private static func unit(_ members: inout MemberReader) throws(CodingFault) -> CampaignUnit {
        switch try members.required("unit").word(UnitWord.self) {
        case .enterprise:
            .enterprise(
                region: try members.required("region").converted(.init(.regionCode)) { RegionCode($0) },
                industry: try members.required("industry").converted(.init(.industryCode)) { IndustryCode($0) },
                workers: try members.workerCount())
        case .sector: .sector(CampaignScope(region: try members.region(), industry: try members.industry()))
        }
    }
}

extension MemberReader {
    /// The member that names a target of a campaign.
    package mutating func targetKey(_ name: String = "target") throws(CodingFault) -> CampaignTargetKey {
        try required(name).converted(.init(.targetKey, CampaignTargetKey.maximumBytes), CampaignTargetKey.init(_:))
    }
}
