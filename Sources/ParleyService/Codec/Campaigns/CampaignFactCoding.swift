internal import Bargaining
internal import EventSourcing
internal import StrictJSON

/// The `data` of facts about campaigns; targets as in ``CampaignTargetCoding``, invitations `{"target", "negotiation"}`.
enum CampaignFactCoding {
    /// Reads the data of one kind of fact.
    typealias Reader = @Sendable (inout MemberReader) throws(CodingFault) -> CampaignFact

    /// Writes the members of a fact into the object that is open.
    static func write(_ fact: CampaignFact, to writer: inout JSONWriter) {
        switch fact {
        case .campaignOpened(let opening): CampaignOpeningCoding.write(opening, to: &writer)
        case .campaignTargetsListed(let targets): writer.list("targets", targets, CampaignTargetCoding.write)
        case .campaignInvitationsNoted(let invitations): writer.list("invitations", invitations, write)
        case .campaignClosed: break
        case .coverageReported(let report): CoverageReportCoding.write(report, to: &writer)
        }
    }

    private static func write(_ invitation: CampaignInvitation, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("target", invitation.target.text)
        writer.member("negotiation", invitation.negotiation.description)
        writer.endObject()
    }

    /// How the data of each event type is read.
    static let readers: [EventType: Reader] = [
        EventType(literal: "CampaignOpened"): { members throws(CodingFault) in
            .campaignOpened(try CampaignOpeningCoding.read(&members))
        },
        EventType(literal: "CampaignTargetsListed"): { members throws(CodingFault) in
            .campaignTargetsListed(try readTargets(&members))
        },
        EventType(literal: "CampaignInvitationsNoted"): { members throws(CodingFault) in
            let form = members.form
            return .campaignInvitationsNoted(
                try members.required("invitations").list(maximum: CampaignLimits.maximumInvitationsOfAct) {
                    invitation throws(CodingFault) in try readInvitation(invitation, as: form)
                })
        },
        EventType(literal: "CampaignClosed"): { _ throws(CodingFault) in .campaignClosed },
        EventType(literal: "CoverageReported"): { members throws(CodingFault) in
            .coverageReported(try CoverageReportCoding.read(&members))
        },
    ]

    /// Reads the member `targets`.
    static func readTargets(_ members: inout MemberReader) throws(CodingFault) -> [CampaignTarget] {
        let form = members.form
        return try members.required("targets").list(maximum: CampaignLimits.maximumTargetsOfAct) {
            target throws(CodingFault) in try CampaignTargetCoding.read(target, as: form)
        }
    }

    private static func readInvitation(
        _ cursor: JSONCursor, as form: CodingForm
    ) throws(CodingFault) -> CampaignInvitation {
        var members = try MemberReader(cursor, form: form)
        let invitation = CampaignInvitation(
            target: try members.targetKey(), negotiation: StreamID(try members.required("negotiation").uuid()))
        try members.finish()
        return invitation
    }
}
