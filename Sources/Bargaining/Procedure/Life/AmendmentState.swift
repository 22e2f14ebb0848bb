/// A proposal to change the agreement and what became of it.
public struct AmendmentState: Hashable, Sendable {
    /// As proposed.
    public let proposal: AmendmentProposal
    /// What both sides agreed on; `nil` while they have not.
    public internal(set) var amendment: Amendment?
    /// The votes on it, in order.
    public internal(set) var ballots: [CountedBallot] = []
    /// Whether everybody approved who has to.
    public internal(set) var isRatified = false
    /// The chiefs' signatures under the amended text.
    public internal(set) var signatures = SignatureState()
    /// Its way through the authority; `nil` while it is not filed.
    public internal(set) var filing: FilingState?
    /// The first day in force by the review; `nil` without one.
    public internal(set) var effectiveFrom: LocalDay?

    init(proposal: AmendmentProposal) { self.proposal = proposal }

    /// The vote that failed.
    public var rejection: CountedBallot? { ballots.first { !$0.outcome.isPassed } }

    /// Whether it needs a vote and has none that ratifies it.
    var lacksRatification: Bool { amendment?.ratification != nil && !isRatified }

    /// How far it has come.
    ///
    /// - Parameter signing: when the chiefs sign, as the agreement has it.
    public func status(signing: SigningOrder) -> AmendmentStatus {
        if isInForce(signing: signing) { return .inForce }
        if rejection != nil { return .rejected }
        if let filing {
            if filing.objection != nil { return .objected }
            return filing.review == nil ? .filed : .underReview
        }
        if signatures.completedOn != nil { return .signed }
        if isRatified { return .ratified }
        return amendment == nil ? .proposed : .agreed
    }

    /// Whether it holds: by the review where it has to be filed, else once it is ratified and signed as far as it has to be.
    public func isInForce(signing: SigningOrder) -> Bool {
        guard let amendment, rejection == nil else { return false }
        guard amendment.filing == nil else { return effectiveFrom != nil }
        return !lacksRatification && isSigned(signing: signing)
    }

    /// Whether no signature is missing: where no vote comes between, both chiefs signed when they agreed on the text.
    func isSigned(signing: SigningOrder) -> Bool {
        !needsSignatures(signing: signing) || signatures.completedOn != nil
    }

    /// Whether the chiefs sign it after they agreed on its text.
    func needsSignatures(signing: SigningOrder) -> Bool {
        guard let amendment else { return false }
        return signing == .afterCongress && (amendment.ratification != nil || amendment.filing != nil)
    }
}
