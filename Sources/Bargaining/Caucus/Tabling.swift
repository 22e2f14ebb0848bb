/// An act by which a side tables terms: a demand, an offer, a counter-offer or a package.
public struct Tabling: Hashable, Sendable {
    /// Which of them.
    public let kind: ProposalKind
    /// The proposal that a counter-offer answers; `nil` for the others.
    public let answers: ProposalNumber?
    /// The terms with their conditions.
    public let draft: ProposalDraft

    private init(_ kind: ProposalKind, _ draft: ProposalDraft, answers: ProposalNumber? = nil) {
        self.kind = kind
        self.answers = answers
        self.draft = draft
    }

    /// The terms of an act; `nil` for an act by which no side tables any.
    public init?(_ act: NegotiationAct) {
        switch act {
        case .tableDemand(let draft): self.init(.demand, draft)
        case .makeOffer(let draft): self.init(.offer, draft)
        case .offerPackage(let draft): self.init(.package, draft)
        case .counter(let number, let draft): self.init(.counterOffer, draft, answers: number)
        default: return nil
        }
    }

    /// A tabling from its parts; `nil` for other kinds, and where a counter-offer answers nothing or another kind something.
    public init?(kind: ProposalKind, answers: ProposalNumber?, draft: ProposalDraft) {
        switch (kind, answers) {
        case (.demand, nil), (.offer, nil), (.package, nil), (.counterOffer, _?):
            self.init(kind, draft, answers: answers)
        default: return nil
        }
    }

    /// The act.
    public var act: NegotiationAct {
        switch (kind, answers) {
        case (.demand, _): .tableDemand(draft)
        case (.package, _): .offerPackage(draft)
        case (.counterOffer, let number?): .counter(number, draft)
        default: .makeOffer(draft)
        }
    }
}
