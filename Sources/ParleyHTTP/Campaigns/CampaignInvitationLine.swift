internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// One line of a stream of invitations: the body of an invitation with the key of its target.
enum CampaignInvitationLine {
    /// The invitation of a line.
    ///
    /// - Parameter path: of the request; in the fingerprint of what was asked for.
    /// - Throws: ``Problem`` or ``CodingFault`` for a line that is none.
    static func read(_ bytes: [UInt8], path: String, parameters: PathParameters) throws -> CampaignInvitationRequest {
        let command: JSONValue
        do throws(JSONFault) {
            command = NormalForm.of(try JSONReader.parse(bytes, limits: .request))
        } catch {
            throw Problem(error)
        }
        var members = try MemberReader(JSONCursor(command), form: .request)
        let target = try members.targetKey()
        let body = try IssueInvitationRequest(&members, path: parameters)
        let (occurredAt, remark) = try members.occurrenceAndRemark(isRemarkRequired: false)
        try members.finish()
        // A federation stands for workers, never for their employer.
        guard body.side == .labour else {
            throw CodingFault(
                pointer: JSONPointer.root.appending("side"), code: .notAllowed,
                expected: .init(.choice, words: [Side.labour.rawValue]))
        }
        return CampaignInvitationRequest(
            target: target, employer: body.opening.employer, people: body.people, occurredAt: occurredAt,
            remark: remark, fingerprint: CommandFingerprint.of(method: "POST", path: path, command: command)
        ) { campaign, seats in body.act(seats: seats, campaign: campaign) }
    }
}
