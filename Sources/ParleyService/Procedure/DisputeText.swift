internal import Bargaining

/// The words of a conciliation agreement, and the minutes of a tripartite meeting: the remark of the act, named as minutes are (``MinutesText``).
enum DisputeText {
    /// An act with the hash of the words that came with it. Acts that bring no such words stay as they are.
    ///
    /// - Returns: `nil` where the words are missing, or the act names others.
    /// - Complexity: linear in the words.
    static func completed(_ act: NegotiationAct, words: String?) -> NegotiationAct? {
        guard case .procedure(.dispute(let dispute)) = act else { return act }
        switch dispute {
        case .draftConciliationAgreement(let number, let agreement):
            guard let hash = MinutesText.hash(of: words, named: agreement.textHash) else { return nil }
            return .procedure(
                .dispute(
                    .draftConciliationAgreement(
                        number, ConciliationAgreement(textHash: hash, openItems: agreement.openItems))))
        case .recordTripartiteMeeting(let meeting):
            guard let hash = MinutesText.hash(of: words, named: meeting.minutesHash) else { return nil }
            return .procedure(
                .dispute(
                    .recordTripartiteMeeting(
                        TripartiteMeeting(
                            conciliation: meeting.conciliation, minutesHash: hash, followUps: meeting.followUps))))
        default: return act
        }
    }
}
