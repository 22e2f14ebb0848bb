extension RuleProfile {
    /// Time from the draft to the congress.
    public var draftToCongress: Provision<Period>? {
        provision(.draftToCongress) { if case .period(let value) = $0 { value } else { nil } }
    }

    /// The least share of those entitled to vote that have to be present.
    public var quorum: Provision<Share>? {
        provision(.quorum) { if case .share(let value) = $0 { value } else { nil } }
    }

    /// The votes that a draft needs.
    public var approval: Provision<ApprovalRule>? {
        provision(.approval) { if case .approval(let value) = $0 { value } else { nil } }
    }

    /// The votes that the draft of an industry or region needs, where that differs.
    public var industryApproval: Provision<ApprovalRule>? {
        provision(.industryApproval) { if case .approval(let value) = $0 { value } else { nil } }
    }

    /// Time from a new draft to the second vote.
    public var revote: Provision<Period>? {
        provision(.revote) { if case .period(let value) = $0 { value } else { nil } }
    }

    /// Whether the chiefs sign before or after the congress.
    public var signing: Provision<SigningOrder>? {
        provision(.signing) { if case .signing(let value) = $0 { value } else { nil } }
    }

    /// When the agreement is filed.
    public var filing: Provision<FilingRule>? {
        provision(.filing) { if case .filing(let value) = $0 { value } else { nil } }
    }

    /// How many copies are filed.
    public var filingCopies: Provision<Int>? {
        provision(.filingCopies) { if case .count(let value) = $0 { value } else { nil } }
    }

    /// When a wage agreement is filed, where that differs; from the signature.
    public var wageFiling: Provision<Period>? {
        provision(.wageFiling) { if case .period(let value) = $0 { value } else { nil } }
    }

    /// Time for the authority to object, from its receipt.
    public var review: Provision<Period>? {
        provision(.review) { if case .period(let value) = $0 { value } else { nil } }
    }

    /// When an agreement in force is published.
    public var publication: Provision<PublicationRule>? {
        provision(.publication) { if case .publication(let value) = $0 { value } else { nil } }
    }

    /// When an agreement on platform rules and algorithms is published, from its signature.
    public var algorithmAgreementPublication: Provision<Period>? {
        provision(.algorithmAgreementPublication) { if case .period(let value) = $0 { value } else { nil } }
    }

    /// Whom an agreement of an industry or region binds.
    public var binding: Provision<BindingMode>? {
        provision(.binding) { if case .binding(let value) = $0 { value } else { nil } }
    }

    /// Where the law says that the ballot is secret.
    public var secretBallot: Article? { provisions[.secretBallot]?.article }

    /// Where the law says that the authority issues a notice of receipt.
    public var filingReceipt: Article? { provisions[.filingReceipt]?.article }

    /// Where the law says that the higher union gets a copy.
    public var copyToHigherUnion: Article? { provisions[.copyToHigherUnion]?.article }

    /// What a ballot needs; `nil` where the jurisdiction has no rule.
    ///
    /// The vote of an industry or region follows its own rule where there is one, and that has no quorum of its own;
    /// else it is the same as an enterprise's.
    public func ballotRule(for route: RatificationRoute) -> BallotRule? {
        if route == .industry, let industryApproval {
            return BallotRule(quorum: nil, approval: industryApproval)
        }
        return approval.map { BallotRule(quorum: quorum, approval: $0) }
    }
}
