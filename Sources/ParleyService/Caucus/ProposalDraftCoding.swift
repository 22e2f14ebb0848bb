internal import Bargaining
internal import StrictJSON

/// Terms that are not tabled yet, as members of the object that they belong to: `terms`?, `statement`?, `conditions`?,
/// `valid_until`?, `final`?, as a proposal has them.
enum ProposalDraftCoding {
    /// Writes the members into the object that is open.
    static func write(_ draft: ProposalDraft, to writer: inout JSONWriter) {
        TermSheetCoding.write(draft.sheet, to: &writer)
        ConditionCoding.write(draft.conditions, to: &writer)
        writer.member("valid_until", ifPresent: draft.validUntil?.description)
        writer.member("final", ifTrue: draft.isFinal)
    }

    /// Reads the members.
    static func read(_ members: inout MemberReader) throws(CodingFault) -> ProposalDraft {
        ProposalDraft(
            sheet: try TermSheetCoding.read(&members), conditions: try ConditionCoding.read(&members),
            validUntil: try members.optional("valid_until")?.moment(), isFinal: try members.flag("final"))
    }
}
