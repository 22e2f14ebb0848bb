public import Bargaining
public import StrictJSON

/// Proposals as JSON: `{"number": "E-2", "kind", "party"?, "terms"?, "statement"?, "package"?, "answers"?,
/// "conditions"?, "valid_until"?, "final"?}`.
public enum ProposalCoding {
    /// Writes the members of a proposal into the object that is open.
    public static func write(_ proposal: Proposal, to writer: inout JSONWriter) {
        writer.member("number", proposal.number.description)
        writer.member("kind", proposal.kind.rawValue)
        writer.member("party", ifPresent: proposal.party?.text)
        TermSheetCoding.write(proposal.sheet, to: &writer)
        writer.member("package", ifTrue: proposal.isPackage)
        writer.member("answers", ifPresent: proposal.answers?.description)
        ConditionCoding.write(proposal.conditions, to: &writer)
        writer.member("valid_until", ifPresent: proposal.validUntil?.description)
        writer.member("final", ifTrue: proposal.isFinal)
    }

    static func read(_ members: inout MemberReader) throws(CodingFault) -> Proposal {
        Proposal(
            number: try members.required("number").proposalNumber(),
            kind: try members.required("kind").word(ProposalKind.self),
            party: try members.optional("party")?.partyName(members.form),
            sheet: try TermSheetCoding.read(&members),
            isPackage: try members.flag("package"),
            answers: try members.optional("answers")?.proposalNumber(),
            conditions: try ConditionCoding.read(&members),
            validUntil: try members.optional("valid_until")?.moment(),
            isFinal: try members.flag("final"))
    }
}
