/// What a ballot needs: a quorum, where there is one, and votes.
public struct BallotRule: Hashable, Sendable {
    /// The least share of those entitled that has to be present.
    public let quorum: Provision<Share>?
    /// The votes that are needed.
    public let approval: Provision<ApprovalRule>

    /// A rule from its parts.
    public init(quorum: Provision<Share>?, approval: Provision<ApprovalRule>) {
        self.quorum = quorum
        self.approval = approval
    }

    /// What came of a ballot, recomputed from its counts in whole numbers.
    ///
    /// Votes "of those present" that nobody cast do not pass: 0 of 0 is no majority. Complexity: O(1).
    public func outcome(_ count: BallotCount) -> BallotOutcome {
        if let quorum, !quorum.value.isReached(by: count.attending, of: count.eligible) {
            return .quorumMissed(
                needed: quorum.value.least(of: count.eligible), present: count.attending, article: quorum.article)
        }
        let needed = votesNeeded(count)
        guard count.inFavour >= needed else {
            return .approvalMissed(needed: needed, votes: count.inFavour, article: approval.article)
        }
        return .passed(needed: needed, votes: count.inFavour, article: approval.article)
    }

    /// The least number of votes that is enough, at least 1.
    private func votesNeeded(_ count: BallotCount) -> Int {
        let whole =
            switch approval.value.base {
            case .all: count.eligible
            case .present: count.attending
            }
        return switch approval.value.threshold {
        case .atLeastHalf: max(1, whole / 2 + whole % 2)
        case .moreThanHalf: whole / 2 + 1
        }
    }
}
