package import Bargaining
internal import StrictJSON

/// The bodies of acts on parties and campaigns: they have the members of the facts that they cause.
extension MemberReader {
    /// The details of a party.
    package mutating func partyDetails() throws(CodingFault) -> PartyDetails { try PartyFactCoding.readDetails(&self) }

    /// Whom a union covers.
    package mutating func unionCoverage() throws(CodingFault) -> UnionCoverage {
        try PartyFactCoding.readCoverage(&self)
    }

    /// What opens a campaign.
    package mutating func campaignOpening() throws(CodingFault) -> CampaignOpening {
        try CampaignOpeningCoding.read(&self)
    }

    /// The member `targets`.
    package mutating func campaignTargets() throws(CodingFault) -> [CampaignTarget] {
        try CampaignFactCoding.readTargets(&self)
    }
}
