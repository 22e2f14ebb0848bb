/// What is agreed, in one text: 集体合同草案.
public struct AgreementDraft: Hashable, Sendable {
    /// Its number in the negotiation, from 1.
    public let number: Int
    /// What both sides stated.
    public let plan: DraftPlan
    /// The items that it settles, in the order of the agenda.
    public let items: [ItemKey]
    /// The reservations that are open, by number: shown in every draft.
    public let reservations: [Int]
    /// Whether the chiefs sign before or after the vote.
    public let signing: SigningOrder
    /// The article on whom such agreements bind, where the sides chose otherwise: shown, not refused.
    public let bindingDeparture: Article?
    /// The profile version of the rules on signing, binding and term.
    public let profile: ProfileReference

    /// A draft from its parts.
    public init(
        number: Int, plan: DraftPlan, items: [ItemKey], reservations: [Int], signing: SigningOrder,
        bindingDeparture: Article? = nil, profile: ProfileReference
    ) {
        self.number = number
        self.plan = plan
        self.items = items
        self.reservations = reservations
        self.signing = signing
        self.bindingDeparture = bindingDeparture
        self.profile = profile
    }
}
