/// A draft and what became of it.
public struct DraftState: Hashable, Sendable {
    /// What both sides stated.
    public let draft: AgreementDraft
    /// The terms that it settles, as they were agreed when it was assembled.
    public let settled: [ItemKey: AgreedTerm]
    /// Signatures under the draft.
    public internal(set) var draftSignatures = SignatureState()
    /// How it was put to the vote.
    public internal(set) var submission: SubmissionState?
    /// Those who met to vote, in order.
    public internal(set) var sittings: [SittingState] = []
    /// The vote that ratified it, the last of several.
    public internal(set) var ratification: CountedBallot?
    /// The vote that rejected it.
    public internal(set) var rejection: CountedBallot?
    /// Signatures under the agreement.
    public internal(set) var agreementSignatures = SignatureState()
    /// Whether the employer side sealed it.
    public internal(set) var isSealed = false
    /// Its way through the authority.
    public internal(set) var filing: FilingState?

    init(draft: AgreementDraft, settled: [ItemKey: AgreedTerm]) {
        self.draft = draft
        self.settled = settled
    }

    /// Whether it is an agreement of both sides: signed by both chiefs and, where the law asks for it, ratified. Where the
    /// chiefs sign before the vote, their signatures under the draft are enough.
    public var isConcluded: Bool {
        guard rejection == nil else { return false }
        guard draft.plan.kind.isStatutory else { return agreementSignatures.completedOn != nil }
        guard ratification != nil else { return false }
        return agreementSignatures.completedOn != nil
            || (draft.signing == .beforeCongress && draftSignatures.completedOn != nil)
    }

    /// The ballots counted, in order.
    public var ballots: [CountedBallot] { sittings.compactMap(\.ballot) }

    /// The last sitting of an enterprise, or of the only congress, that has not voted.
    func openSitting(of enterprise: PartyName?) -> Int? {
        sittings.indices.last { sittings[$0].sitting.enterprise == enterprise && sittings[$0].ballot == nil }
    }
}
